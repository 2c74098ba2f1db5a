/** The programme as a whole: regions side by side, figures by cohort, releases, publications and rules. */
package nl.hoofdzaakwerk.portal.programme.nation;
