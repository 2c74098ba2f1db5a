/** What a person may ask of matching: the part of the own file (G4). */
package nl.hoofdzaakwerk.matching.privacy;
