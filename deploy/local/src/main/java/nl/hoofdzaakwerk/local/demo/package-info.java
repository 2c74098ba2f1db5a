/** The demo: one thread of real work, and two years of made-up work to look at. */
package nl.hoofdzaakwerk.local.demo;
