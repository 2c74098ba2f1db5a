package nl.hoofdzaakwerk.portal.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One part of an agenda as shown.
 *
 * @param left how many lines are not shown
 */
record AgendaPart(String section, String title, List<Row> rows, int left) {

    /**
     * One line.
     *
     * @param candidate code, or empty when it is about nobody
     * @param vacancy null when it is about none, or nobody knows it any more
     * @param score null where the pair cannot be proposed now
     * @param stage of the match, or null
     * @param action that is open, or null
     */
    record Row(
            int number,
            UUID cardId,
            String candidate,
            UUID vacancyId,
            String vacancy,
            Integer score,
            UUID matchId,
            String stage,
            List<String> why,
            MeetingRecord.Action action) {

        public boolean isPair() {
            return cardId != null && vacancyId != null;
        }
    }

    static AgendaPart of(Agenda.Section section, Map<UUID, String> vacancies, int most) {
        List<Row> rows = section.entries().stream()
                .limit(most)
                .map(line -> row(line, vacancies))
                .toList();
        return new AgendaPart(
                section.section(), section.title(), rows, section.entries().size() - rows.size());
    }

    private static Row row(Agenda.Line line, Map<UUID, String> vacancies) {
        return new Row(
                line.number(),
                line.cardId(),
                CandidateCode.of(line.cardId()),
                line.vacancyId(),
                vacancies.get(line.vacancyId()),
                line.judgement() == null ? null : line.judgement().score(),
                line.matchId(),
                line.stage(),
                line.reasons(),
                line.action());
    }
}
