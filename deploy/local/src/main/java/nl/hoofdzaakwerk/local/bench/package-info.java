/** Benchmarks: they measure and print, and never judge. */
package nl.hoofdzaakwerk.local.bench;
