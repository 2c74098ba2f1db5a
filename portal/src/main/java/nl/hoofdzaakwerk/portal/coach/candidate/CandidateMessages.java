package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about one candidate. English stands in {@code messages/candidate_en.properties}. */
@MessageBundle("candidate")
interface CandidateMessages {
    @Message("Zoek op naam")
    String searchName();

    @Message("Een deel van de naam is genoeg. Een tikfout is niet erg.")
    String searchHint();

    @Message("Zoeken")
    String searchNow();

    @Message("{#if count == 1}1 kandidaat gevonden.{#else}{count} kandidaten gevonden.{/if}")
    String found(int count);

    @Message("Toon alle kandidaten")
    String showAll();

    @Message("Alle kandidaten")
    String everybody();

    @Message("Kandidaten die ik begeleid")
    String guidedByMe();

    @Message("Niemand gevonden met deze naam. Probeer een ander deel van de naam.")
    String nobodyFound();

    @Message("Er zijn hier nog geen kandidaten. De instelling die hen behandelt, schrijft hen in.")
    String nobody();

    @Message("In behandeling bij")
    String treatedBy();

    @Message("Voorrang in de gemeente")
    String priority();

    @Message("Voor iemand die bij uw instelling in behandeling is. Twijfelt u? Doe eerst de")
    String registerIntro();

    @Message("Voornaam")
    String givenName();

    @Message("Tussenvoegsel")
    String prefix();

    @Message("Bijvoorbeeld: van der")
    String prefixHint();

    @Message("Achternaam")
    String familyName();

    @Message("Zoals de gemeente zelf heet, bijvoorbeeld Leiden")
    String municipalityHint();

    @Message("Cijfers van de postcode")
    String postcode();

    @Message("Vier cijfers, bijvoorbeeld 2312")
    String postcodeHint();

    @Message("Alleen uw instelling ziet dit.")
    String healthHint();

    @Message("Laat u dit leeg, dan is het antwoord ja.")
    String wantsHint();

    @Message("Inschrijven")
    String register();

    @Message("Traject beginnen")
    String startTrajectory();

    @Message("Wensen en openheid")
    String wishesAndDisclosure();

    @Message("Toestemming en grondslagen")
    String grounds();

    @Message("Doelgroep en zorg")
    String scopeAndCare();

    @Message("Toeleidingsgesprekken")
    String talks();

    @Message("Passende vacatures")
    String suggestions();

    @Message("Traject vanaf {day}")
    String trajectorySince(String day);

    @Message("Gegevens")
    String facts();

    @Message("Ingeschreven op")
    String registeredOn();

    @Message("Doelgroep")
    String scope();

    @Message("Wensen")
    String wishes();

    @Message("Wil graag werken als")
    String occupations();

    @Message("Staat open voor alles")
    String anything();

    @Message("Uren per week")
    String hours();

    @Message("{least} tot en met {most} uur")
    String hoursFromTo(int least, int most);

    @Message("Reizen")
    String travel();

    @Message("hoogstens {minutes} minuten")
    String travelAtMost(int minutes);

    @Message("Nodig op het werk")
    String conditions();

    @Message("Niets bijzonders")
    String none();

    @Message("Wat een werkgever mag weten")
    String disclosure();

    @Message("Kan beginnen vanaf")
    String availableFrom();

    @Message(
            "Er zijn nog geen wensen opgeschreven. Zonder wensen komen er geen passende vacatures. Kies bovenaan Wensen en openheid.")
    String noWishes();

    @Message("Wat er gebeurde")
    String timeline();

    @Message("Er is nog geen besluit over de doelgroep.")
    String noDecisions();

    @Message("De zorg is veranderd")
    String careChanged();

    @Message("Krijgt deze persoon nu andere zorg? Het systeem beslist dan meteen opnieuw over de doelgroep.")
    String careChangedMeans();

    @Message("Andere zorg opslaan")
    String saveCare();

    @Message(
            "{#if left == 0}Er zijn geen gesprekken meer over.{#else if left == 1}Er is nog 1 gesprek over.{#else}Er zijn nog {left} gesprekken over.{/if}")
    String talksLeft(int left);

    @Message("Datum van het gesprek")
    String talkDate();

    @Message("Gesprek opschrijven")
    String saveTalk();

    @Message("Er zijn nog geen gesprekken opgeschreven.")
    String noTalks();

    @Message("Dag")
    String day();

    @Message("Wie mag gegevens van deze kandidaat hebben, waarvoor en tot wanneer. Intrekken kan altijd.")
    String groundsIntro();

    @Message("Kaart voor matching")
    String card();

    @Message("De kaart doet mee in matching")
    String cardOut();

    @Message("De kaart doet niet mee in matching")
    String cardNotOut();

    @Message("Wie gegevens mag hebben")
    String whoMayHave();

    @Message("Er is nog niets vastgelegd. Zonder grondslag krijgt niemand gegevens van deze kandidaat.")
    String noGrounds();

    @Message("Waarvoor")
    String purpose();

    @Message("Ontvanger")
    String receiver();

    @Message("Grondslag")
    String ground();

    @Message("Geldt")
    String holds();

    @Message("tot en met")
    String until();

    @Message("Wat kunt u doen")
    String action();

    @Message("Intrekken")
    String withdraw();

    @Message("Ontvangers die hebben bevestigd dat zij gestopt zijn")
    String confirmed();

    @Message("Grondslag vastleggen")
    String recordGround();

    @Message("Een organisatie, bijvoorbeeld Gemeente Leiden. Laat leeg bij matching.")
    String receiverHint();

    @Message("Geldt vanaf")
    String validFrom();

    @Message("Geldt tot en met")
    String validUntil();

    @Message("Vastleggen")
    String saveGround();

    @Message("Grondslag van {name} intrekken")
    String withdrawTitle(String name);

    @Message(
            "{#switch purpose}{#case 'MATCHING'}De kaart gaat meteen uit matching. De kandidaat wordt niet meer besproken en lopende voorstellen stoppen.{#case 'GUIDANCE'}{receiver} ziet deze kandidaat meteen niet meer en kan de begeleiding niet voortzetten.{#case 'FUNDING'}{receiver} ziet de financiering van deze kandidaat niet meer.{#case 'TRANSFER'}De overdracht naar {receiver} kan niet doorgaan.{#case}{receiver} mag de gegevens niet meer gebruiken.{/switch} De ontvanger krijgt dit meteen te horen.")
    String withdrawMeans(String purpose, String receiver);

    @Message("Reden in woorden van de kandidaat")
    String withdrawReason();

    @Message("Ja, intrekken")
    String withdrawNow();

    @Message("Wat de cliënt leest")
    String clientPage();

    @Message("Inzageverzoek")
    String ownFile();

    @Message("Verwijderen op verzoek")
    String erasure();
}
