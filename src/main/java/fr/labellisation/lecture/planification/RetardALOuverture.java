package fr.labellisation.lecture.planification;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.annonces.courriel.redaction.Corps;
import fr.labellisation.annonces.courriel.redaction.Gabarits;
import fr.labellisation.annonces.courriel.redaction.MiseEnPage;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A démarche that is late already when it opens is said so on that day, to the référent and to the secrétaire général: three
 * weeks before the audit would be too late.
 */
@Component
class RetardALOuverture {
    private static final NatureCourriel NATURE = NatureCourriel.RETARD_A_L_OUVERTURE;
    private static final String PIED = "Labellisation. Ce message part une fois, à l’ouverture de la démarche.";

    private final Annuaire annuaire;
    private final Gabarits modeles;
    private final MiseEnPage miseEnPage;
    private final BoiteDEnvoi boite;

    RetardALOuverture(Annuaire annuaire, Gabarits modeles, MiseEnPage miseEnPage, BoiteDEnvoi boite) {
        this.annuaire = annuaire;
        this.modeles = modeles;
        this.miseEnPage = miseEnPage;
        this.boite = boite;
    }

    /** Writes to whoever holds one of the two roles and has an address; nothing while there is time. */
    void dire(CodeDemarche demarche, Planning planning) {
        if (!planning.enRetard()) {
            return;
        }
        List<String> verdict = new VerdictDuPlanning(planning).phrases();
        Point point = modeles.rediger(
                NATURE.code(),
                Map.of(
                        "intitule", "Démarche " + demarche,
                        "retard", verdict.get(0),
                        "possible", verdict.get(1)));
        responsables(demarche.departement())
                .filter(personne -> !personne.courriel().isEmpty())
                .forEach(personne -> ecrire(demarche, personne, point));
    }

    private Stream<Personne> responsables(CodeDepartement departement) {
        return annuaire
                .titulaires(Stream.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL)
                        .map(role -> role.groupe(departement, null))
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .distinct();
    }

    private void ecrire(CodeDemarche demarche, Personne personne, Point point) {
        Corps corps = miseEnPage.de(point.titre(), personne.nom(), List.of(), List.of(point), PIED);
        boite.deposer(new NouveauCourriel(
                "%s/%s/%s".formatted(NATURE.code(), demarche, personne.id()),
                NATURE,
                demarche.departement(),
                demarche,
                Destinataire.de(personne.id(), null, personne.nom(), personne.courriel()),
                point.titre(),
                corps.texte(),
                corps.html(),
                null));
    }
}
