/** What stands in the way of the work: where it lies, who follows it up, and what came of it. */
package nl.hoofdzaakwerk.portal.programme.bottleneck;
