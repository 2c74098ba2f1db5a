/** Whether everything that a service says to people has its text in both languages. */
package nl.hoofdzaakwerk.testkit.words;
