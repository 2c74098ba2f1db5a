/** What a person may ask of reporting: the part of the own file (G4). */
package nl.hoofdzaakwerk.reporting.privacy;
