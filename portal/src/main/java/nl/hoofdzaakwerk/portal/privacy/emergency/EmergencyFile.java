package nl.hoofdzaakwerk.portal.privacy.emergency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an emergency opens.
 *
 * @param health null outside the institution that treats
 */
record EmergencyFile(
        UUID candidateId,
        String treatingOrganisation,
        String givenName,
        String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        String municipality,
        Health health,
        List<Guidance> guidance) {

    record Health(String careSetting, String targetGroup) {}

    record Guidance(String organisation, String coach, String method, String state, LocalDate startDate) {}

    public String name() {
        return Stream.of(givenName, familyNamePrefix, familyName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
