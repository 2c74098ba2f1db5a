/** Treatment and reintegration plans: agreeing, looking again, laying side by side, closing (A18, P10). */
package nl.hoofdzaakwerk.portal.coach.plan;
