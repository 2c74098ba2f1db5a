/** What is to be done next with everything that is open, and by when (rule P6). */
package nl.hoofdzaakwerk.kit.due;
