package nl.hoofdzaakwerk.trajectory.funding.model;

import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.CO_FINANCING_NHN;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.MUNICIPALITY_OTHER;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.NATIONAL_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.UWV_IPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme.PayerShare;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayerPolicyTest {

    @Test
    @DisplayName("B2 a scheme that UWV pays has no municipality and nobody else as its payer")
    void paidByUwv() {
        assertThat(judged(UWV_IPS, PayerKind.UWV)).isEqualTo(Ruling.allowed());
        for (PayerKind other : List.of(PayerKind.MUNICIPALITY, PayerKind.OTHER)) {
            assertThat(judged(UWV_IPS, other)).isEqualTo(refused("B2", "B2.payer-is-not-uwv"));
        }
    }

    @Test
    @DisplayName("B3 B4 a scheme of which a municipality pays all or a share has no UWV as its payer")
    void paidByMunicipality() {
        for (FundingScheme scheme : List.of(MUNICIPALITY_OTHER, CO_FINANCING_NHN)) {
            assertThat(judged(scheme, PayerKind.MUNICIPALITY)).isEqualTo(Ruling.allowed());
            assertThat(judged(scheme, PayerKind.UWV)).isEqualTo(refused("B1", "B1.payer-is-no-municipality"));
            assertThat(judged(scheme, PayerKind.OTHER)).isEqualTo(refused("B1", "B1.payer-is-no-municipality"));
        }
    }

    @Test
    @DisplayName("B1 where the nation pays all, the payer told is the municipality whose client it is")
    void paidByTheNation() {
        assertThat(PayerPolicy.pays(NATIONAL_IPS, PayerKind.MUNICIPALITY)).isTrue();
        assertThat(PayerPolicy.pays(NATIONAL_IPS, PayerKind.UWV)).isFalse();
    }

    @Test
    @DisplayName("B3 who pays is what the scheme's shares say, whosever client it is for; both may")
    void bySharesAlone() {
        FundingScheme both = Schemes.scheme(
                Schemes.title("samen", "B3", "2024-01-01", null, null, 10),
                UWV_IPS.conditions(),
                new FundingScheme.Payment(
                        Map.of(),
                        List.of(new PayerShare(Payer.MUNICIPALITY, 4_000), new PayerShare(Payer.UWV, 6_000)),
                        Optional.empty(),
                        Set.of()));

        assertThat(judged(both, PayerKind.MUNICIPALITY)).isEqualTo(Ruling.allowed());
        assertThat(judged(both, PayerKind.UWV)).isEqualTo(Ruling.allowed());
        assertThat(judged(both, PayerKind.OTHER)).isEqualTo(refused("B3", "B3.payer-is-neither"));
    }

    private static Ruling judged(FundingScheme scheme, PayerKind kind) {
        return PayerPolicy.judge(scheme, kind, "/payerOrganisation");
    }

    private static Ruling refused(String rule, String code) {
        return Ruling.refused("/payerOrganisation", Remark.of(rule, code, "HR"));
    }
}
