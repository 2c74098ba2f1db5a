/**
 * The labour-market outlook: supply and demand per occupation group and sector, three years back and three ahead, with
 * the method stated (rule D11).
 */
package nl.hoofdzaakwerk.employer.outlook;
