package nl.hoofdzaakwerk.employer.outlook.model;

/** Which side of the labour market a figure tells of. */
public enum Side {
    SUPPLY,
    DEMAND
}
