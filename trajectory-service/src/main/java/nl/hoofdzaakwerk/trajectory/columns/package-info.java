/** How values of the published language stand in a column. */
package nl.hoofdzaakwerk.trajectory.columns;
