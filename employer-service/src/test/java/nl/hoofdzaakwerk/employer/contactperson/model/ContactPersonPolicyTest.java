package nl.hoofdzaakwerk.employer.contactperson.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPersonPolicy.ReviewDay;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPersonPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("P7 without a wish the review is at the end of the term")
    void reviewsAtEndOfTerm() {
        assertThat(ContactPersonPolicy.reviewDay(Optional.empty(), TODAY, 12))
                .isEqualTo(new ReviewDay.Fixed(LocalDate.of(2027, 3, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-03", "2027-03-02"})
    @DisplayName("P7 a review is from today up to and including the end of the term")
    void reviewsWithinTerm(LocalDate day) {
        assertThat(ContactPersonPolicy.reviewDay(Optional.of(day), TODAY, 12)).isEqualTo(new ReviewDay.Fixed(day));
    }

    @Test
    @DisplayName("P7 a review is not in the past and not after the term")
    void refusesReviewOutsideTerm() {
        assertThat(ContactPersonPolicy.reviewDay(Optional.of(TODAY.minusDays(1)), TODAY, 12))
                .isEqualTo(new ReviewDay.Refused(Refusal.of("/reviewOn", "P7", "review-in-the-past", TODAY)));
        assertThat(ContactPersonPolicy.reviewDay(Optional.of(LocalDate.of(2027, 3, 3)), TODAY, 12))
                .isEqualTo(new ReviewDay.Refused(
                        Refusal.of("/reviewOn", "P7", "review-after-term", LocalDate.of(2027, 3, 2), 12)));
    }

    @ParameterizedTest
    @EnumSource(LawfulBasis.class)
    @DisplayName("P7 a public body at its task has no legitimate interest")
    void judgesGround(LawfulBasis basis) {
        var details = details(basis, null, null, null);

        assertThat(ContactPersonPolicy.judge(details, false)).isEmpty();
        switch (basis) {
            case LEGITIMATE_INTEREST ->
                assertThat(ContactPersonPolicy.judge(details, true))
                        .containsExactly(Refusal.of("/lawfulBasis", "P7", "ground-not-for-public-body"));
            case CONSENT, CONTRACT, PUBLIC_TASK ->
                assertThat(ContactPersonPolicy.judge(details, true)).isEmpty();
        }
    }

    @Test
    @DisplayName("P7 a preferred channel takes the number or address it needs")
    void judgesChannel() {
        var number = "+31715160160";
        assertThat(ContactPersonPolicy.judge(details(LawfulBasis.CONSENT, PreferredChannel.PHONE, number, null), false))
                .isEmpty();
        assertThat(ContactPersonPolicy.judge(
                        details(LawfulBasis.CONSENT, PreferredChannel.PHONE, null, "a@b.nl"), false))
                .containsExactly(
                        Refusal.of("/preferredChannel", "P7", "channel-without-address", PreferredChannel.PHONE));
        assertThat(ContactPersonPolicy.judge(details(LawfulBasis.CONSENT, PreferredChannel.EMAIL, number, null), false))
                .containsExactly(
                        Refusal.of("/preferredChannel", "P7", "channel-without-address", PreferredChannel.EMAIL));
        assertThat(ContactPersonPolicy.judge(details(LawfulBasis.CONSENT, PreferredChannel.VISIT, null, null), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Jan.de-Boer@Bakkerij.NL, Jan.de-Boer@bakkerij.nl", "p+q@sub.voorbeeld.org, p+q@sub.voorbeeld.org"})
    @DisplayName("P7 an e-mail address keeps its name as written and its domain in lower case")
    void readsEmail(String text, String expected) {
        assertThat(new EmailAddress(text).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "naam",
                "naam@",
                "@bakkerij.nl",
                "naam@bakkerij",
                "naam@@bakkerij.nl",
                "na am@bakkerij.nl",
                "naam@bakkerij..nl",
                ".naam@bakkerij.nl",
                "naam@-bakkerij.nl",
                "naam@bakkerij.n",
                "naam@bakkerij.nl\n"
            })
    @DisplayName("P7 what is no e-mail address is refused")
    void refusesEmail(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    @DisplayName("P7 nothing of the person shows when the details are written to a log")
    void keepsOutOfLogs() {
        assertThat(details(LawfulBasis.CONSENT, PreferredChannel.PHONE, "+31715160160", "a@b.nl"))
                .hasToString("ContactDetails[lawfulBasis=CONSENT]");
    }

    private static ContactDetails details(LawfulBasis basis, PreferredChannel channel, String telephone, String email) {
        return new ContactDetails(
                "Someone",
                Optional.empty(),
                Optional.ofNullable(telephone).map(TelephoneNumber::new),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(channel),
                Optional.empty(),
                basis,
                "Card");
    }
}
