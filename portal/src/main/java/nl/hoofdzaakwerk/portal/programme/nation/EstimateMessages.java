package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of estimates of the target group. English stands in {@code messages/estimate_en.properties}. */
@MessageBundle("estimate")
public interface EstimateMessages {
    @Message("Hoe groot de doelgroep is")
    String targetGroup();

    @Message("Doelgroep in {name}")
    String targetGroupOf(String name);

    @Message("Terug naar alle regio's")
    String backToTargetGroup();

    @Message("Wat een euro begeleiding oplevert")
    String socialValue();

    @Message("Opbrengst")
    String socialValueShort();

    @Message("Methode")
    String method();

    @Message("Aantal trajecten")
    String trajectories();

    @Message("Per euro")
    String perEuro();

    @Message("{#if number == 1}Eén traject kost{#else}{number} trajecten kosten{/if}")
    String costs(int number);

    @Message("{#if number == 1}Eén traject levert op{#else}{number} trajecten leveren op{/if}")
    String yields(int number);

    @Message("Kosten van een traject")
    String perTrajectory();

    @Message("Van deze methode is geen schatting bekend. Kies een andere methode.")
    String noSocialValue();

    @Message("Er zijn nog geen schattingen. Kies een regio en vul de aantallen in.")
    String noEstimates();

    @Message("Met een uitkering")
    String onBenefit();

    @Message("Van alle volwassenen")
    String ofAdults();

    @Message("Waarop het berust")
    String basis();

    @Message("Aantallen invullen")
    String population();

    @Message("Vul in hoeveel mensen in de regio in elke groep zitten. Wat leeg blijft, telt niet mee.")
    String populationMeans();

    @Message("Van deze regio zijn nog geen aantallen bekend.")
    String noPopulation();

    @Message("Groep")
    String category();

    @Message("Mensen")
    String people();

    @Message("Deel met psychische zorg")
    String inCare();

    @Message("Schatting")
    String estimate();

    @Message("Geteld op")
    String countedOn();
}
