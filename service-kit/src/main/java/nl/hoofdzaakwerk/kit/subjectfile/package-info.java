/** How every service answers when a person asks for the own file (AVG 15, rule G4). */
package nl.hoofdzaakwerk.kit.subjectfile;
