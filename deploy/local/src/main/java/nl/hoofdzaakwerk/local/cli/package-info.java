/** The commands behind {@code ./hw}. */
package nl.hoofdzaakwerk.local.cli;
