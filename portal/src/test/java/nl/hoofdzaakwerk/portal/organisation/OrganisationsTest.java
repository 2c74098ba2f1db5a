package nl.hoofdzaakwerk.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.portal.api.Refusals;
import nl.hoofdzaakwerk.portal.organisation.OrganisationApi.Organisation;
import nl.hoofdzaakwerk.portal.organisation.OrganisationApi.OrganisationList;
import nl.hoofdzaakwerk.portal.session.Membership;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationsTest {
    private static final Membership RIJNDUIN = member("ggz-rijnduin", "GGZ Rijnduin", "GGZ");
    private static final Membership LEIDEN = member("gemeente-leiden", "Gemeente Leiden", "MUNICIPALITY");

    private final List<Organisation> told = new ArrayList<>(List.of(
            new Organisation("ggz-rijnduin", "GGZ Rijnduin", "GGZ"),
            new Organisation("uwv-twente", "UWV Twente", "UWV")));
    private Optional<Membership> visiting = Optional.of(RIJNDUIN);
    private RuntimeException refusal;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private int asked;
    private final Organisations organisations = new Organisations(this::answer, () -> visiting, new MovingClock());

    @Test
    @DisplayName("an alias is shown as its name, and as it is when it has none")
    void shouldName() {
        assertThat(organisations.name("uwv-twente")).isEqualTo("UWV Twente");
        assertThat(organisations.name("nergens")).isEqualTo("nergens");
    }

    @Test
    @DisplayName("names are asked for once in five minutes")
    void shouldKeepNames() {
        organisations.name("uwv-twente");
        now = now.plus(Duration.ofMinutes(5)).minusSeconds(1);
        told.set(1, new Organisation("uwv-twente", "UWV Twente en Salland", "UWV"));

        assertThat(organisations.name("uwv-twente")).isEqualTo("UWV Twente");
        now = now.plusSeconds(1);
        assertThat(organisations.name("uwv-twente")).isEqualTo("UWV Twente en Salland");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    @DisplayName("the first visitor of an organisation has names asked for at once, and no more often than that")
    void shouldAskForANewOrganisation() {
        organisations.name("uwv-twente");
        visiting = Optional.of(LEIDEN);

        assertThat(organisations.name("gemeente-leiden")).isEqualTo("Gemeente Leiden");
        organisations.name("gemeente-leiden");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    @DisplayName("where the service is silent what was known is shown, and it is asked again after a minute")
    void shouldShowWhatWasKnown() {
        organisations.name("uwv-twente");
        now = now.plus(Duration.ofMinutes(5));
        refusal = new ProcessingException("far away");

        assertThat(organisations.name("uwv-twente")).isEqualTo("UWV Twente");
        assertThat(organisations.name("gemeente-leiden")).isEqualTo("gemeente-leiden");
        assertThat(asked).isEqualTo(2);
        now = now.plus(Duration.ofMinutes(1));
        refusal = null;
        told.add(new Organisation("gemeente-leiden", "Gemeente Leiden", "MUNICIPALITY"));
        assertThat(organisations.name("gemeente-leiden")).isEqualTo("Gemeente Leiden");
    }

    @Test
    @DisplayName("a refusal leaves aliases, and the name of the own organisation from the token")
    void shouldShowAliasesWhenRefused() {
        refusal = Refusals.of(503);

        assertThat(organisations.name("ggz-rijnduin")).isEqualTo("GGZ Rijnduin");
        assertThat(organisations.name("uwv-twente")).isEqualTo("uwv-twente");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    @DisplayName("for who is not logged in nothing is asked, and what is known is shown")
    void shouldAskNothingForStrangers() {
        visiting = Optional.empty();
        assertThat(organisations.name("uwv-twente")).isEqualTo("uwv-twente");
        assertThat(asked).isZero();

        visiting = Optional.of(RIJNDUIN);
        organisations.name("uwv-twente");
        visiting = Optional.empty();
        now = now.plus(Duration.ofHours(1));
        assertThat(organisations.name("uwv-twente")).isEqualTo("UWV Twente");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    @DisplayName("an organisation is typed by its name, whatever its capitals, or by its alias")
    void shouldReadWhatWasTyped() {
        assertThat(organisations.alias("uwv twente")).isEqualTo("uwv-twente");
        assertThat(organisations.alias("uwv-twente")).isEqualTo("uwv-twente");
        assertThat(organisations.alias("UWV Drenthe")).isEqualTo("UWV Drenthe");
    }

    @Test
    @DisplayName("names are suggested by kind; of two that are called the same the aliases")
    void shouldSuggest() {
        told.add(new Organisation("jobcoach-a", "Jobcoach", "SELF_EMPLOYED"));
        told.add(new Organisation("jobcoach-b", "Jobcoach", "SELF_EMPLOYED"));

        assertThat(organisations.suggestions(List.of("GGZ", "UWV"))).containsExactly("GGZ Rijnduin", "UWV Twente");
        assertThat(organisations.suggestions(List.of()))
                .containsExactly("GGZ Rijnduin", "UWV Twente", "jobcoach-a", "jobcoach-b");
        assertThat(organisations.alias("Jobcoach")).isEqualTo("Jobcoach");
        assertThat(organisations.typed("jobcoach-b")).isEqualTo("jobcoach-b");
        assertThat(organisations.typed("uwv-twente")).isEqualTo("UWV Twente");
    }

    private OrganisationList answer() {
        asked++;
        if (refusal != null) {
            throw refusal;
        }
        return new OrganisationList(List.copyOf(told));
    }

    private static Membership member(String alias, String name, String kind) {
        return new Membership(alias, name, kind, List.of("AM19"), Set.of("coach"));
    }

    private final class MovingClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
