/** Tables that people take along: as CSV and as XLSX. */
package nl.hoofdzaakwerk.trajectory.sheet;
