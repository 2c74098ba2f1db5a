/**
 * What people do on the platform, through its public APIs with real tokens: shared by the demo, the benchmarks and the
 * acceptance tests.
 */
package nl.hoofdzaakwerk.local.work;
