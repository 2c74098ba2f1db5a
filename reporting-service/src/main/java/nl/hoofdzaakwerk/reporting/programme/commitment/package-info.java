/** Who stands behind a region's plan, and what a region needs before it is ready to start (rule F6). */
package nl.hoofdzaakwerk.reporting.programme.commitment;
