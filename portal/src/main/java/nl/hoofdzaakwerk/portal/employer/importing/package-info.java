/** Relation files: uploaded, checked without storing anything, and then registered or thrown away. */
package nl.hoofdzaakwerk.portal.employer.importing;
