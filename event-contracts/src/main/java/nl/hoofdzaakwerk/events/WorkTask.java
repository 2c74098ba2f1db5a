package nl.hoofdzaakwerk.events;

/** Kind of task that work consists of and a person can do; also what is taken out of a role when a job is carved. */
public enum WorkTask {
    ORDER_PICKING,
    PACKING,
    SORTING,
    ASSEMBLY,
    STOCKING,
    CLEANING,
    LAUNDRY,
    KITCHEN,
    SERVING,
    GREENERY,
    ANIMAL_CARE,
    MAINTENANCE,
    CONSTRUCTION,
    DRIVING,
    DELIVERY,
    RECEPTION,
    CALLS,
    SALES,
    DATA_ENTRY,
    ARCHIVING,
    BOOKKEEPING,
    PLANNING,
    WRITING,
    DESIGN,
    COMPUTER_SUPPORT,
    PROGRAMMING,
    TEACHING,
    PERSONAL_CARE,
    PEER_SUPPORT
}
