/** The region's labour market: whom to approach, who was reached anew, how it is spread, and what lies ahead. */
package nl.hoofdzaakwerk.portal.employer.market;
