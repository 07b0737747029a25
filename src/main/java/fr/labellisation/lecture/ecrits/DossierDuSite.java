package fr.labellisation.lecture.ecrits;

import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.lecture.taches.camunda.EtapeDeLaTache;
import fr.labellisation.lecture.taches.camunda.ProcessusDeLaTache;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be known of a site to tell which entries of the journal are about it, and about what.
 *
 * @param demarches of which it is or was part
 * @param labels that it ever held
 * @param fuseau zone of its département
 */
record DossierDuSite(
        CodeSite site,
        Set<CodeDemarche> demarches,
        List<Label> labels,
        Designations designations,
        RapprochementDesTaches taches,
        ZoneId fuseau) {
    private static final String CHANGEMENT = "/changement/";
    private static final String AUDIT = "audit";
    private static final String SITE = "site";
    private static final String DEMARCHE = "demarche";

    /** What somebody wrote there; empty for what is about another site, and for what is not of the path. */
    Optional<Ecrit> rediger(EntreeLue entree, LectureDeSaisie lecture) {
        LieuDeLEcrit lieu = LieuDeLEcrit.de(entree.cle());
        Optional<TacheFaite> tache = taches.prendre(entree, lieu.site());
        return Piece.de(entree.element())
                .filter(piece -> concerne(entree, lieu, tache.isPresent()))
                .map(piece -> rediger(piece, entree, lieu, tache, lecture));
    }

    private Ecrit rediger(
            Piece piece, EntreeLue entree, LieuDeLEcrit lieu, Optional<TacheFaite> tache, LectureDeSaisie lecture) {
        CodeDemarche demarche = demarche(entree, lieu, tache);
        return new Ecrit(
                etape(entree, tache),
                piece.nature(),
                piece.titre(),
                objet(piece.sujet(), entree, lieu, demarche, tache),
                demarche,
                commun(entree, lieu, tache) ? null : site,
                entree.le(),
                entree.auteur(),
                entree.pour(),
                lecture.passages(entree, demarche, designations));
    }

    private String objet(
            AProposDe sujet, EntreeLue entree, LieuDeLEcrit lieu, CodeDemarche demarche, Optional<TacheFaite> tache) {
        return switch (sujet) {
            case MODULE -> designations.moduleDe(demarche, entree.premierEngagement());
            case PUBLIC -> tache.map(TacheFaite::objet).orElse("");
            default ->
                designations.objet(
                        sujet,
                        lieu,
                        demarche,
                        entree.audit(),
                        entree.le().atZoneSameInstant(fuseau).toLocalDate());
        };
    }

    /** By the key of its process; a process that has none, or one of the département, by what was submitted. */
    private boolean concerne(EntreeLue entree, LieuDeLEcrit lieu, boolean parTache) {
        if (lieu.site() != null) {
            return lieu.site().equals(site);
        }
        if (lieu.action() != null) {
            Designations.ActionNommee action = designations.actions().get(lieu.action());
            return action != null && (action.site() == null || action.site().equals(site));
        }
        if (lieu.demarche() != null) {
            return demarches.contains(lieu.demarche());
        }
        if (!entree.texte(AUDIT).isEmpty()) {
            return designations.audit(entree.texte(AUDIT)).isPresent();
        }
        if (!entree.texte(SITE).isEmpty()) {
            return entree.texte(SITE).equals(site.valeur());
        }
        if (!entree.texte(DEMARCHE).isEmpty()) {
            return demarches.stream().anyMatch(d -> d.valeur().equals(entree.texte(DEMARCHE)));
        }
        return parTache || entree.cle().contains(CHANGEMENT) && !demarches.isEmpty();
    }

    private boolean commun(EntreeLue entree, LieuDeLEcrit lieu, Optional<TacheFaite> tache) {
        if (lieu.action() != null) {
            return designations.actions().get(lieu.action()).site() == null;
        }
        return lieu.site() == null
                && entree.texte(AUDIT).isEmpty()
                && entree.texte(SITE).isEmpty()
                && tache.map(TacheFaite::site).isEmpty();
    }

    private CodeDemarche demarche(EntreeLue entree, LieuDeLEcrit lieu, Optional<TacheFaite> tache) {
        return Stream.of(
                        Optional.ofNullable(lieu.demarche()),
                        tache.map(TacheFaite::demarche),
                        labels.stream()
                                .filter(label -> entree.cle().startsWith(label.code()))
                                .findFirst()
                                .map(Label::demarche),
                        Optional.of(entree.texte(DEMARCHE))
                                .filter(CodeDemarche::reconnait)
                                .map(CodeDemarche::new),
                        designations.audit(entree.texte(AUDIT)).map(Audit::demarche))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** That of its task; what started a process, and what is older than the register of tasks, by where it was done. */
    private static Etape etape(EntreeLue entree, Optional<TacheFaite> tache) {
        return tache.isPresent()
                ? tache.get().etape()
                : EtapeDeLaTache.de(
                                entree.element(), ProcessusDeLaTache.parmi(Stream.of(entree.processus())), entree.cle())
                        .orElse(null);
    }
}
