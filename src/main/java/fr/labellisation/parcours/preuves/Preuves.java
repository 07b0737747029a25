package fr.labellisation.parcours.preuves;

import fr.labellisation.parcours.preuves.ContenuDePreuve.Fichier;
import fr.labellisation.parcours.preuves.ContenuDePreuve.Lien;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.GenreDeFichier;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What evidence there is, of what. Reads only; each question is one statement, however much there is. */
@Repository
public class Preuves {
    private static final String DERNIERES = "select v.* from preuve_lien l join preuve_version v on v.preuve = l.preuve"
            + " where l.genre = :genre and l.parcours = :parcours and l.objet = :objet and l.detachee_le is null"
            + " and v.version = (select max(version) from preuve_version w where w.preuve = v.preuve)";

    private final JdbcClient base;

    public Preuves(JdbcClient base) {
        this.base = base;
    }

    /** How many pieces show each thing of this kind there; those that nothing shows are left out. */
    public Map<String, Integer> nombres(GenreDObjet genre, String parcours) {
        Map<String, Integer> nombres = new LinkedHashMap<>();
        base.sql("select objet, count(*) as nombre from preuve_lien"
                        + " where genre = :genre and parcours = :parcours and detachee_le is null group by objet")
                .param("genre", genre.code())
                .param("parcours", parcours)
                .query((ligne, numero) -> nombres.put(ligne.getString("objet"), ligne.getInt("nombre")))
                .list();
        return nombres;
    }

    /** How many show this one thing. */
    public int nombre(ObjetProuve objet) {
        return nombres(objet.genre(), objet.parcours()).getOrDefault(objet.cle(), 0);
    }

    /**
     * The pieces that show something, each as it is now, the last one given first.
     *
     * @param auPlus more are left out
     */
    public List<VersionDePreuve> de(ObjetProuve objet, int auPlus) {
        return base.sql(DERNIERES + " order by l.le desc, v.preuve limit :auPlus")
                .param("genre", objet.genre().code())
                .param("parcours", objet.parcours())
                .param("objet", objet.cle())
                .param("auPlus", auPlus)
                .query(Preuves::version)
                .list();
    }

    /** One of them as it is now; empty if it shows something else. */
    public Optional<VersionDePreuve> trouver(ObjetProuve objet, String preuve) {
        return base.sql(DERNIERES + " and v.preuve = :preuve")
                .param("genre", objet.genre().code())
                .param("parcours", objet.parcours())
                .param("objet", objet.cle())
                .param("preuve", preuve)
                .query(Preuves::version)
                .optional();
    }

    /** Every state of these pieces, the last of each first. */
    public List<VersionDePreuve> versions(Collection<String> preuves) {
        return preuves.isEmpty()
                ? List.of()
                : base.sql("select * from preuve_version where preuve in (:preuves) order by preuve, version desc")
                        .param("preuves", preuves)
                        .query(Preuves::version)
                        .list();
    }

    /** What was ever attached to something, with what was detached since, from the first. */
    public List<PassageDePreuve> passages(ObjetProuve objet, int auPlus) {
        return base.sql("select preuve, le, auteur, detachee_le, detachee_par from preuve_lien"
                        + " where genre = :genre and parcours = :parcours and objet = :objet"
                        + " order by le desc, preuve limit :auPlus")
                .param("genre", objet.genre().code())
                .param("parcours", objet.parcours())
                .param("objet", objet.cle())
                .param("auPlus", auPlus)
                .query(Preuves::passage)
                .list();
    }

    /** How many pieces show each thing there, of any kind; those that nothing shows are left out. */
    public Map<ObjetProuve, Integer> nombres(Collection<String> parcours) {
        Map<ObjetProuve, Integer> nombres = new LinkedHashMap<>();
        if (!parcours.isEmpty()) {
            base.sql("select genre, parcours, objet, count(*) as nombre from preuve_lien"
                            + " where genre in (:genres) and parcours in (:parcours) and detachee_le is null"
                            + " group by genre, parcours, objet")
                    .param("genres", Code.tous(GenreDObjet.class))
                    .param("parcours", parcours)
                    .query((ligne, numero) -> nombres.put(objet(ligne), ligne.getInt("nombre")))
                    .list();
        }
        return nombres;
    }

    /**
     * The pieces that somebody may read elsewhere and that do not show this thing yet, each as it is now, the last one given first.
     *
     * @param cherche what their title contains, in any case; empty for all
     * @param preuve the one that is meant; null for all
     */
    public List<VersionDePreuve> ailleurs(ObjetProuve objet, LieuxLus lus, String cherche, String preuve, int auPlus) {
        if (lus.sites().isEmpty() && !lus.demarches()) {
            return List.of();
        }
        String lieu = "substring(l.parcours, position('/' in l.parcours) + 1)";
        return base.sql("select v.* from preuve_version v join preuve p on p.id = v.preuve"
                        + " where p.departement = :departement"
                        + " and v.version = (select max(version) from preuve_version w where w.preuve = v.preuve)"
                        + (cherche.isEmpty() ? "" : " and position(:cherche in lower(v.titre)) > 0")
                        + (preuve == null ? "" : " and v.preuve = :preuve")
                        + " and not exists (select 1 from preuve_lien l where l.preuve = v.preuve and l.genre = :genre"
                        + " and l.parcours = :parcours and l.objet = :objet and l.detachee_le is null)"
                        + " and exists (select 1 from preuve_lien l where l.preuve = v.preuve and l.detachee_le is null and ("
                        + (lus.sites().isEmpty() ? "1 = 0" : lieu + " in (:sites)")
                        + (lus.demarches() ? " or position('/' in l.parcours) = 0" : "")
                        + ")) order by v.le desc, v.preuve limit :auPlus")
                .param("departement", lus.departement().valeur())
                .param("cherche", cherche.toLowerCase(Locale.FRENCH))
                .param("preuve", preuve)
                .param("genre", objet.genre().code())
                .param("parcours", objet.parcours())
                .param("objet", objet.cle())
                .param("sites", lus.sites())
                .param("auPlus", auPlus)
                .query(Preuves::version)
                .list();
    }

    /** The pieces of a département whose file is just this one, by id, each with what it is attached to. */
    Map<String, List<ObjetProuve>> pareilles(CodeDepartement departement, String empreinte) {
        Map<String, List<ObjetProuve>> pareilles = new LinkedHashMap<>();
        base.sql("select v.preuve, l.genre, l.parcours, l.objet from preuve_version v"
                        + " join preuve p on p.id = v.preuve and p.departement = :departement"
                        + " join preuve_lien l on l.preuve = v.preuve and l.detachee_le is null"
                        + " where v.empreinte = :empreinte"
                        + " and v.version = (select max(version) from preuve_version w where w.preuve = v.preuve)"
                        + " order by v.preuve")
                .param("departement", departement.valeur())
                .param("empreinte", empreinte)
                .query((ligne, numero) -> pareilles
                        .computeIfAbsent(ligne.getString("preuve"), preuve -> new ArrayList<>())
                        .add(objet(ligne)))
                .list();
        return pareilles;
    }

    private static ObjetProuve objet(ResultSet ligne) throws SQLException {
        return new ObjetProuve(
                Code.exiger(GenreDObjet.class, ligne.getString("genre"), "Genre d’objet inconnu"),
                ligne.getString("parcours"),
                ligne.getString("objet"));
    }

    private static PassageDePreuve passage(ResultSet ligne, int numero) throws SQLException {
        OffsetDateTime detachee = ligne.getObject("detachee_le", OffsetDateTime.class);
        return new PassageDePreuve(
                ligne.getString("preuve"),
                new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null),
                detachee == null ? null : new Acte(detachee, ligne.getString("detachee_par"), null));
    }

    private static VersionDePreuve version(ResultSet ligne, int numero) throws SQLException {
        String adresse = ligne.getString("adresse");
        return new VersionDePreuve(
                ligne.getString("preuve"),
                ligne.getInt("version"),
                new DescriptionDePreuve(
                        ligne.getString("titre"),
                        ligne.getObject("faite_le", LocalDate.class),
                        ligne.getObject("valable_jusqu_au", LocalDate.class),
                        ligne.getString("responsable"),
                        ligne.getBoolean("attendue")),
                adresse == null ? new Fichier(fichier(ligne)) : new Lien(adresse),
                new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
    }

    private static FichierGarde fichier(ResultSet ligne) throws SQLException {
        return new FichierGarde(
                ligne.getString("empreinte"),
                ligne.getString("nom"),
                Code.exiger(GenreDeFichier.class, ligne.getString("genre"), "Genre de fichier inconnu"),
                ligne.getLong("taille"));
    }
}
