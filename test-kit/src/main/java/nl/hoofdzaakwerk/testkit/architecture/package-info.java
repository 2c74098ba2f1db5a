/** The house rules that can be read from class files. */
package nl.hoofdzaakwerk.testkit.architecture;
