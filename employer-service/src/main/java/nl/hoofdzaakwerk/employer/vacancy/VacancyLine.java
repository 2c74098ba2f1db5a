package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy in a list, with whose it is.
 *
 * @param employerName of the record under which it was opened
 */
@Schema(name = "VacancyLine")
record VacancyLine(@JsonUnwrapped VacancyView vacancy, String employerName) {}
