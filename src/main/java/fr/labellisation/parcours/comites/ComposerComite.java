package fr.labellisation.parcours.comites;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is invited; offers the members of the committee before. */
@Component
class ComposerComite implements Formulaire {
    private static final String MEMBRES = "membres";
    private static final String NOM = "nom";
    private static final String ORGANISME = "organisme";
    private static final String COURRIEL = "courriel";
    private static final String COLLEGE = "college";
    private static final int LONGUEUR_NOM = 120;
    private static final int LONGUEUR_ORGANISME = 200;

    private final Comites comites;
    private final Membres membres;

    ComposerComite(Comites comites, Membres membres) {
        this.comites = comites;
        this.membres = membres;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.lignes(
                        MEMBRES,
                        "Membres du comité",
                        Champ.texte(NOM, "Nom", LONGUEUR_NOM).requis(),
                        Champ.texte(ORGANISME, "Organisme", LONGUEUR_ORGANISME),
                        Champ.courriel(COURRIEL, "Courriel").requis(),
                        Champ.choix(COLLEGE, "Collège", Membre.ASSOCIATION, "collectivite", "prefecture", "invite")
                                .requis())
                .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Comite comite = comites.exiger(VariablesCommunes.COMITE.lire(contexte));
        return Map.of(
                MEMBRES,
                comites.precedent(comite).stream()
                        .flatMap(precedent -> membres.de(precedent.id()).stream())
                        .map(ComposerComite::ligne)
                        .toList());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        List<Membre> invites = saisie.lignes(MEMBRES).stream()
                .map(ligne -> new Membre(
                        ligne.texte(NOM), ligne.texte(ORGANISME), ligne.texte(COURRIEL), ligne.texte(COLLEGE)))
                .toList();
        Refus.si(adresses(invites));
        if (invites.stream().noneMatch(membre -> membre.college().equals(Membre.ASSOCIATION))) {
            throw new SaisieRefusee("Le comité doit compter au moins une association d’usagers.");
        }
        membres.composer(VariablesCommunes.COMITE.lire(contexte), invites);
        return Map.of();
    }

    /** They will be written to: an address that no server could take is refused now. */
    private static Avis adresses(List<Membre> membres) {
        return Avis.selon(membres.stream()
                .flatMap(membre -> AdresseCourriel.defaut(membre.courriel())
                        .map(defaut -> "«\u00a0Membres du comité\u00a0», %s\u00a0: %s".formatted(membre.nom(), defaut))
                        .stream())
                .toList());
    }

    private static Map<String, String> ligne(Membre membre) {
        return Map.of(
                NOM, membre.nom(),
                ORGANISME, membre.organisme() == null ? "" : membre.organisme(),
                COURRIEL, membre.courriel(),
                COLLEGE, membre.college());
    }
}
