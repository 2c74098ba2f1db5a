/** Values that the features about working together share. */
package nl.hoofdzaakwerk.reporting.cooperation.model;
