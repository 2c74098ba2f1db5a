/** X23: how far apart regions may lie by chance alone, instead of a list from high to low. */
package nl.hoofdzaakwerk.reporting.funnel;
