/**
 * Lists as all pages show them. A page names the source of its rows and its columns; {@link Listing} searches, sorts,
 * pages and exports by those, and the tags {@code listtools}, {@code listhead}, {@code listempty} and {@code listmore}
 * show it. What a list is narrowed to by a service (a state, a region) is the page's own filter, asked of the service.
 */
package nl.hoofdzaakwerk.portal.list;
