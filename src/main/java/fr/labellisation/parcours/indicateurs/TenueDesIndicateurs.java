package fr.labellisation.parcours.indicateurs;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the results of a site and what it measures on its own; all that is sent is written, or nothing. */
@Component
public class TenueDesIndicateurs {
    private static final String SENS = "sens";
    private static final String VALEUR = "valeur";
    private static final String UNITE = "unite";
    /** Longest remark on a result, in characters. */
    public static final int LONGUEUR_REMARQUE = 500;

    private static final Champs CHAMPS = Champs.de(
            Champ.texte("libelle", "Ce qui est mesuré", 200).requis(),
            Champ.choix(SENS, "Bon résultat", codes(Cible.Sens.class)),
            Champ.texte(VALEUR, "Cible", 12),
            Champ.choix(UNITE, "Unité", codes(Cible.Unite.class)),
            Champ.choix("frequence", "Fréquence", codes(Cible.Periode.class)).requis());

    private final Mesures mesures;
    private final IndicateursLocaux locaux;
    private final Sites sites;
    private final SuiviDesResultats suivi;
    private final HeureLocale heure;

    TenueDesIndicateurs(
            Mesures mesures, IndicateursLocaux locaux, Sites sites, SuiviDesResultats suivi, HeureLocale heure) {
        this.mesures = mesures;
        this.locaux = locaux;
        this.sites = sites;
        this.suivi = suivi;
        this.heure = heure;
    }

    private static <E extends Enum<E> & Code> String[] codes(Class<E> genre) {
        return Code.tous(genre).toArray(String[]::new);
    }

    /**
     * Writes the results that changed.
     *
     * @param suivis what the site gives results for
     * @return how many were written
     * @throws SaisieRefusee with all the reasons, each naming its cell
     */
    @Transactional
    public int enregistrer(CodeSite site, List<MesureSaisie> saisies, List<IndicateurSuivi> suivis, String auteur) {
        // Whoever saves second waits, and sees what the first one wrote.
        sites.verrouiller(site);
        Map<String, Map<String, MesureRendue>> actuelles = mesures.duSite(site);
        LocalDate aujourdhui = heure.aujourdhui(site.departement());
        List<String> raisons = new ArrayList<>();
        List<MesureRendue> changees = new ArrayList<>();
        for (MesureSaisie saisie :
                saisies.stream().filter(MesureSaisie::touchee).toList()) {
            MesureRendue actuelle = actuelles
                    .getOrDefault(saisie.indicateur(), Map.of())
                    .getOrDefault(saisie.periode(), MesureRendue.aucune(saisie.indicateur(), saisie.periode()));
            lire(saisie, actuelle, suivis, aujourdhui, raisons).ifPresent(changees::add);
        }
        if (!raisons.isEmpty()) {
            throw new SaisieRefusee(raisons);
        }
        mesures.ecrire(site, changees, acte(site, auteur));
        suivi.revoir(site);
        return changees.size();
    }

    private static Optional<MesureRendue> lire(
            MesureSaisie saisie,
            MesureRendue actuelle,
            List<IndicateurSuivi> suivis,
            LocalDate aujourdhui,
            List<String> raisons) {
        IndicateurSuivi suivi = suivis.stream()
                .filter(connu -> connu.cle().equals(saisie.indicateur()))
                .findFirst()
                .orElse(null);
        PeriodeDeMesure periode = suivi == null
                ? null
                : PeriodeDeMesure.duCode(saisie.periode())
                        .filter(possible -> possible.genre() == suivi.frequence())
                        .orElse(null);
        if (periode == null) {
            raisons.add("Un résultat envoyé n’est pas de ceux que ce site donne\u00a0: rouvrez la page.");
            return Optional.empty();
        }
        MesureRendue voulue = new MesureRendue(
                saisie.indicateur(),
                saisie.periode(),
                actuelle.version() + 1,
                RegleDUnResultat.valeur(saisie.texte()),
                saisie.remarque().strip());
        Optional<String> refus = RegleDUnResultat.refus(saisie.texte(), suivi, periode, aujourdhui)
                .or(() -> remarqueRefusee(voulue))
                .or(() -> entreTemps(saisie, voulue, actuelle));
        refus.ifPresent(raison ->
                raisons.add("«\u00a0%s\u00a0», %s\u00a0: ".formatted(suivi.libelle(), periode.libelle()) + raison));
        return refus.isPresent() || voulue.ditComme(actuelle) ? Optional.empty() : Optional.of(voulue);
    }

    private static Optional<String> remarqueRefusee(MesureRendue voulue) {
        return voulue.remarque().length() > LONGUEUR_REMARQUE
                ? Optional.of("la remarque a plus de %d caractères.".formatted(LONGUEUR_REMARQUE))
                : Optional.empty();
    }

    private static Optional<String> entreTemps(MesureSaisie saisie, MesureRendue voulue, MesureRendue actuelle) {
        return saisie.version() == actuelle.version() || voulue.ditComme(actuelle)
                ? Optional.empty()
                : Optional.of(
                        "quelqu’un a saisi «\u00a0%s\u00a0» entre-temps. Votre saisie est gardée dans la case\u00a0: relisez, puis"
                                        .formatted(
                                                actuelle.valeur() == null ? "" : NombreFrancais.de(actuelle.valeur()))
                                + " enregistrez de nouveau.");
    }

    /**
     * Adds something that the site measures on its own.
     *
     * @throws SaisieRefusee if it has no name, or half a target
     */
    @Transactional
    public void ajouter(CodeSite site, Map<String, ?> valeurs, String auteur) {
        Saisie saisie = CHAMPS.lire(valeurs, heure.aujourdhui(site.departement()));
        sites.verrouiller(site);
        boolean dejaLa = locaux.duSite(site).stream()
                .anyMatch(local -> local.libelle().equalsIgnoreCase(saisie.texte("libelle")));
        if (dejaLa) {
            throw new SaisieRefusee(
                    "«\u00a0Ce qui est mesuré\u00a0»\u00a0: «\u00a0%s\u00a0» est déjà dans la liste.",
                    saisie.texte("libelle"));
        }
        locaux.ajouter(
                site,
                saisie.texte("libelle"),
                cible(saisie),
                Code.exiger(Cible.Periode.class, saisie.texte("frequence"), "Période inconnue"),
                acte(site, auteur));
    }

    /** Null where nothing of a target was typed. */
    private static Cible cible(Saisie saisie) {
        boolean rien = !saisie.contient(SENS) && !saisie.contient(VALEUR) && !saisie.contient(UNITE);
        if (rien) {
            return null;
        }
        BigDecimal valeur = ResultatSaisi.lire(saisie.texte(VALEUR))
                .filter(nombre -> saisie.contient(SENS) && saisie.contient(UNITE))
                .orElseThrow(() -> new SaisieRefusee(
                        "«\u00a0Cible\u00a0»\u00a0: le bon côté, un nombre comme 12 ou 9,5 et l’unité vont ensemble\u00a0; sans cible,"
                                + " laissez les trois vides."));
        return new Cible(
                Code.exiger(Cible.Sens.class, saisie.texte(SENS), "Sens inconnu"),
                valeur,
                Code.exiger(Cible.Unite.class, saisie.texte(UNITE), "Unité inconnue"));
    }

    /**
     * The site measures it no more; its results stay.
     *
     * @throws SaisieRefusee if somebody took it back meanwhile
     */
    @Transactional
    public void retirer(CodeSite site, long id, String auteur) {
        if (!locaux.retirer(site, id, acte(site, auteur))) {
            throw new SaisieRefusee("Cet indicateur est déjà retiré.");
        }
        suivi.revoir(site);
    }

    private Acte acte(CodeSite site, String auteur) {
        return new Acte(heure.maintenant(site.departement()).toOffsetDateTime(), auteur, null);
    }
}
