package nl.hoofdzaakwerk.matching.scoring.model;

/** A pair as it would be with one thing otherwise. */
record Change(Reason reason, CandidateProfile candidate, VacancyProfile vacancy) {}
