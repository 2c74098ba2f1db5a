/** Quarters, series of figures, and tables of others' figures (rule D11). */
package nl.hoofdzaakwerk.employer.outlook.model;
