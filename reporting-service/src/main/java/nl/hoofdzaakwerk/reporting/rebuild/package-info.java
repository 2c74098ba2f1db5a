/** Makes the figures' facts anew from the log, beside the live ones, and puts them in their place. */
package nl.hoofdzaakwerk.reporting.rebuild;
