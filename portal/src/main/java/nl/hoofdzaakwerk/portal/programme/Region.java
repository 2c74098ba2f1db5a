package nl.hoofdzaakwerk.portal.programme;

import java.time.LocalDate;

/**
 * A labour-market region.
 *
 * @param division in which it plays; null before its first
 */
public record Region(String code, String name, String division, LocalDate divisionFrom, String centreMunicipality) {}
