/** The programme without its adapters. */
package nl.hoofdzaakwerk.reporting.programme.model;
