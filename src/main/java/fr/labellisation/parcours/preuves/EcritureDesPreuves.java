package fr.labellisation.parcours.preuves;

import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives, changes, attaches and detaches evidence. Nothing is written over and nothing is deleted: it is its own history. */
@Repository
public class EcritureDesPreuves {
    private final JdbcClient base;
    private final Preuves preuves;

    public EcritureDesPreuves(JdbcClient base, Preuves preuves) {
        this.base = base;
        this.preuves = preuves;
    }

    /** What became of a piece that was given. */
    public enum Suite {
        NOUVELLE,
        /** The département had it for something else: it shows this too. */
        DEJA_CONNUE,
        /** It was attached here already: nothing changed. */
        DEJA_ICI
    }

    /**
     * Gives a piece of evidence for something. A file that the département has already given is not given again: the piece that is
     * there is attached.
     *
     * @param connait whether its giver reads what another piece is attached to; one that he may not read stays unknown to him
     */
    @Transactional
    public Suite donner(
            CodeDepartement departement,
            ObjetProuve objet,
            DescriptionDePreuve description,
            ContenuDePreuve contenu,
            Predicate<ObjetProuve> connait,
            Acte acte) {
        Optional<String> connue = pareille(departement, objet, contenu, connait);
        if (connue.isPresent()) {
            return attacher(connue.get(), objet, acte) ? Suite.DEJA_CONNUE : Suite.DEJA_ICI;
        }
        String preuve = UUID.randomUUID().toString();
        base.sql("insert into preuve (id, departement) values (:id, :departement)")
                .param("id", preuve)
                .param("departement", departement.valeur())
                .update();
        ecrire(preuve, 0, description, contenu, acte);
        attacher(preuve, objet, acte);
        return Suite.NOUVELLE;
    }

    /** Attaches a piece that is there already for something else. False if it is attached here already. */
    @Transactional
    public boolean joindre(String preuve, ObjetProuve objet, Acte acte) {
        return attacher(preuve, objet, acte);
    }

    /** One that is here already is the best; otherwise the first that he may know of. */
    private Optional<String> pareille(
            CodeDepartement departement, ObjetProuve objet, ContenuDePreuve contenu, Predicate<ObjetProuve> connait) {
        if (!(contenu instanceof ContenuDePreuve.Fichier garde)) {
            return Optional.empty();
        }
        Map<String, List<ObjetProuve>> pareilles =
                preuves.pareilles(departement, garde.fichier().empreinte());
        return pareilles.entrySet().stream()
                .filter(une -> une.getValue().contains(objet))
                .findFirst()
                .or(() -> pareilles.entrySet().stream()
                        .filter(une -> une.getValue().stream().anyMatch(connait))
                        .findFirst())
                .map(Map.Entry::getKey);
    }

    /**
     * Changes what is said of a piece, or what shows it.
     *
     * @param vue the version that its author had before him
     * @throws PreuveChangee if somebody else has changed it since
     */
    @Transactional(rollbackFor = PreuveChangee.class)
    public void changer(String preuve, int vue, DescriptionDePreuve description, ContenuDePreuve contenu, Acte acte)
            throws PreuveChangee {
        try {
            if (ecrire(preuve, vue, description, contenu, acte) == 0) {
                throw new PreuveChangee(preuve, vue);
            }
        } catch (DuplicateKeyException memeInstant) {
            throw new PreuveChangee(preuve, vue);
        }
    }

    /** Takes it away from there; it goes on showing other things, and its history stays. False if it was not there. */
    @Transactional
    public boolean detacher(String preuve, ObjetProuve objet, Acte acte) {
        return base.sql("update preuve_lien set detachee_le = :le, detachee_par = :auteur"
                                + " where preuve = :preuve and genre = :genre and parcours = :parcours and objet = :objet"
                                + " and detachee_le is null")
                        .param("le", acte.le())
                        .param("auteur", acte.auteur())
                        .param("preuve", preuve)
                        .param("genre", objet.genre().code())
                        .param("parcours", objet.parcours())
                        .param("objet", objet.cle())
                        .update()
                > 0;
    }

    private int ecrire(String preuve, int vue, DescriptionDePreuve dite, ContenuDePreuve contenu, Acte acte) {
        FichierGarde fichier = contenu instanceof ContenuDePreuve.Fichier garde ? garde.fichier() : null;
        return base.sql(
                        "insert into preuve_version (preuve, version, titre, empreinte, nom, genre, taille, adresse, faite_le,"
                                + " valable_jusqu_au, responsable, attendue, le, auteur)"
                                + " select cast(:preuve as varchar), cast(:version as integer), cast(:titre as varchar),"
                                + " cast(:empreinte as varchar), cast(:nom as varchar), cast(:genre as varchar),"
                                + " cast(:taille as bigint), cast(:adresse as varchar), cast(:faite as date),"
                                + " cast(:valable as date), cast(:responsable as varchar), cast(:attendue as boolean),"
                                + " cast(:le as timestamp with time zone), cast(:auteur as varchar)"
                                + " where :vue = (select coalesce(max(version), 0) from preuve_version where preuve = :preuve)")
                .param("preuve", preuve)
                .param("version", vue + 1)
                .param("titre", dite.titre())
                .param("empreinte", fichier == null ? null : fichier.empreinte())
                .param("nom", fichier == null ? null : fichier.nom())
                .param("genre", fichier == null ? null : fichier.genre().code())
                .param("taille", fichier == null ? null : fichier.taille())
                .param("adresse", contenu instanceof ContenuDePreuve.Lien lien ? lien.adresse() : null)
                .param("faite", dite.faiteLe())
                .param("valable", dite.valableJusquAu())
                .param("responsable", dite.responsable())
                .param("attendue", dite.attendue())
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .param("vue", vue)
                .update();
    }

    /** False if it is attached there already. */
    private boolean attacher(String preuve, ObjetProuve objet, Acte acte) {
        return base.sql("insert into preuve_lien (preuve, genre, parcours, objet, rang, le, auteur)"
                                + " select cast(:preuve as varchar), cast(:genre as varchar), cast(:parcours as varchar),"
                                + " cast(:objet as varchar), cast(count(*) + 1 as integer),"
                                + " cast(:le as timestamp with time zone), cast(:auteur as varchar) from preuve_lien"
                                + " where preuve = :preuve and genre = :genre and parcours = :parcours and objet = :objet"
                                + " having sum(case when detachee_le is null then 1 else 0 end) = 0 or count(*) = 0")
                        .param("preuve", preuve)
                        .param("genre", objet.genre().code())
                        .param("parcours", objet.parcours())
                        .param("objet", objet.cle())
                        .param("le", acte.le())
                        .param("auteur", acte.auteur())
                        .update()
                > 0;
    }
}
