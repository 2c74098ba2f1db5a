/** What {@code ./hw bench} measures of this service without a platform around it; see {@link MatchingBench}. */
package nl.hoofdzaakwerk.matching.bench;
