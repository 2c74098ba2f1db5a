/** The social map, working agreements and tools: pages with an owner and a review day (rule F16). */
package nl.hoofdzaakwerk.reporting.page;
