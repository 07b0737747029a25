package fr.labellisation.lecture.situation;

import fr.labellisation.annonces.calendriers.DatesDuRessort;
import fr.labellisation.annonces.calendriers.EntreePubliee;
import fr.labellisation.annonces.calendriers.EntreePubliee.Statut;
import fr.labellisation.annonces.calendriers.Ressort;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.situation.EvenementDate.Devenir;
import fr.labellisation.lecture.situation.TravauxDesSites.TravailDate;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.label.NatureObligation;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Audits, users' committees, labels and targets of a place, with what became of them: one query for each kind, however many there are. A follow-up audit that has its
 * day is one event: the last day that it is owed by is not another.
 */
@Component
class DatesDesSites implements DatesDuRessort {
    /** How long a meeting is shown; nobody says how long it takes. */
    private static final Duration REUNION = Duration.ofHours(2);

    /** A plan is for one cycle. */
    private static final int ANNEES = 10;

    private static final Map<NatureObligation, String> ECHEANCES = Map.of(
            NatureObligation.AUDIT_SUIVI, "Audit de suivi au plus tard",
            NatureObligation.BILAN_ANNUEL, "Bilan annuel au plus tard",
            NatureObligation.RENOUVELLEMENT, "Renouvellement du label à décider",
            NatureObligation.EXPIRATION, "Expiration du label");

    private final JdbcClient base;
    private final JoursOuvres jours;
    private final HeureLocale heure;
    private final TravauxDesSites travaux;

    DatesDesSites(JdbcClient base, JoursOuvres jours, HeureLocale heure, TravauxDesSites travaux) {
        this.base = base;
        this.jours = jours;
        this.heure = heure;
        this.travaux = travaux;
    }

    private record Date(CodeSite site, EntreePubliee evenement) {}

    @Override
    public List<EntreePubliee> de(Ressort ressort, LocalDate depuis) {
        if (ressort.departements().isEmpty()) {
            return List.of();
        }
        List<Date> dates = new ArrayList<>(lire("""
                select a.id, a.nature, a.le, a.organisme, a.demarche, a.site, s.nom,
                  case when a.etat in ({audit.PASSE}, {audit.CLOS}) then {evenement.PASSE} else {evenement.PREVU} end as etat, %s as avant
                from audit a join site s on s.code = a.site
                where s.departement in (:departements) and a.etat <> {audit.ANNULE} and a.le >= :depuis""".formatted(Evenements.AUDIT_AVANT), ressort, depuis, this::audit));
        dates.addAll(lire("""
                select k.id, k.portee, k.convoque_le, k.lieu, k.ordre_du_jour, k.demarche, d.departement, s.nom,
                  case when k.compte_rendu is null then {evenement.PREVU} else {evenement.PASSE} end as etat, %s as avant
                from comite k join demarche d on d.code = k.demarche left join site s on s.code = k.portee
                where d.departement in (:departements) and d.etat <> {demarche.ABANDONNEE} and k.convoque_le >= :depuis""".formatted(Evenements.COMITE_AVANT), ressort, depuis, this::comite));
        dates.addAll(lire("""
                select e.id, e.nature, e.le, l.site, l.referentiel, s.nom, cast(null as date) as avant,
                  case e.etat when {obligation.HONOREE} then {evenement.PASSE} else {evenement.PREVU} end as etat
                from echeance e join label l on l.code = e.label join site s on s.code = l.site
                where s.departement in (:departements) and e.etat <> {obligation.SANS_OBJET} and l.etat in ({label.DELIVRE}, {label.SUSPENDU})
                and e.le >= :depuis and (e.nature <> {natureObligation.AUDIT_SUIVI} or not %s)""".formatted(Evenements.SUIVI_QUI_A_SON_JOUR), ressort, depuis, this::echeance));
        return dates.stream()
                .filter(date -> ressort.couvre(date.site()))
                .map(Date::evenement)
                .toList();
    }

    @Override
    public List<EntreePubliee> cibles(CodeDepartement departement, LocalDate depuis) {
        List<EntreePubliee> cibles = new ArrayList<>(labelsVises(departement, depuis));
        travaux.duDepartement(departement, depuis, depuis.plusYears(ANNEES)).stream()
                .map(travail -> devenue(travail(travail), travail.devenir(heure.aujourdhui(departement))))
                .forEach(cibles::add);
        return cibles;
    }

    private static EntreePubliee travail(TravailDate travail) {
        return EntreePubliee.journee(
                travail.genre().code() + "-" + travail.id(),
                "%s – %s"
                        .formatted(
                                travail.genre().libelle(),
                                Objects.requireNonNullElse(travail.siteNom(), "tout le département")),
                travail.le(),
                travail.enClair());
    }

    private List<EntreePubliee> labelsVises(CodeDepartement departement, LocalDate depuis) {
        return base.sql(
                        "select code, cible from demarche where departement = :d and etat = :enCours and cible >= :depuis")
                .param("enCours", EtatDemarche.EN_COURS.code())
                .param("d", departement.valeur())
                .param("depuis", depuis)
                .query((ligne, rang) -> EntreePubliee.journee(
                        "cible-" + ligne.getString("code"),
                        "Label visé – démarche " + ligne.getString("code"),
                        ligne.getObject("cible", LocalDate.class),
                        "Date à laquelle la démarche compte avoir obtenu ses labels."))
                .list();
    }

    private List<Date> lire(String sql, Ressort ressort, LocalDate depuis, RowMapper<Date> lecture) {
        return base.sql(CodesDesTables.dans(sql))
                .param("departements", ressort.departements())
                .param("depuis", depuis)
                .query(lecture)
                .list();
    }

    private Date audit(ResultSet ligne, int rang) throws SQLException {
        NatureAudit nature = NatureAudit.duCode(ligne.getString("nature"));
        String organisme = ligne.getString("organisme");
        CodeSite site = new CodeSite(ligne.getString("site"));
        LocalDate le = ligne.getObject("le", LocalDate.class);
        return new Date(
                site,
                devenue(
                        EntreePubliee.journee(
                                "audit-" + ligne.getLong("id"),
                                "%s – %s".formatted(majuscule(nature.libelle()), ligne.getString("nom")),
                                le,
                                deLaDemarche(ligne) + (organisme == null ? "" : "\nOrganisme\u00a0: " + organisme)),
                        devenir(ligne, le, NatureEvenement.AUDIT_EXTERNE, site.departement())));
    }

    private Date comite(ResultSet ligne, int rang) throws SQLException {
        String nom = Objects.requireNonNullElse(ligne.getString("nom"), "tout le département");
        String ordreDuJour = ligne.getString("ordre_du_jour");
        CodeDepartement departement = new CodeDepartement(ligne.getString("departement"));
        ZonedDateTime quand =
                ligne.getObject("convoque_le", OffsetDateTime.class).atZoneSameInstant(jours.fuseau(departement));
        return new Date(
                ligne.getString("nom") == null ? null : new CodeSite(ligne.getString("portee")),
                devenue(
                        EntreePubliee.reunion(
                                "comite-" + ligne.getLong("id"),
                                "Comité local des usagers – " + nom,
                                quand,
                                REUNION,
                                ligne.getString("lieu"),
                                deLaDemarche(ligne)
                                        + (ordreDuJour == null ? "" : "\nOrdre du jour\u00a0: " + ordreDuJour)),
                        devenir(ligne, quand.toLocalDate(), NatureEvenement.COMITE, departement)));
    }

    private Date echeance(ResultSet ligne, int rang) throws SQLException {
        CodeSite site = new CodeSite(ligne.getString("site"));
        LocalDate le = ligne.getObject("le", LocalDate.class);
        String nature = ligne.getString("nature");
        String quoi = ECHEANCES.get(Code.exiger(NatureObligation.class, nature, "Échéance inconnue"));
        return new Date(
                site,
                devenue(
                        EntreePubliee.journee(
                                "label-" + ligne.getLong("id"),
                                "%s – %s".formatted(quoi, ligne.getString("nom")),
                                le,
                                "Label obtenu sur le référentiel " + ligne.getString("referentiel") + "."),
                        devenir(ligne, le, NatureEvenement.duCode(nature), site.departement())));
    }

    /** As the calendar of the pages says it. */
    private Devenir devenir(ResultSet ligne, LocalDate le, NatureEvenement nature, CodeDepartement departement)
            throws SQLException {
        return Devenir.de(
                nature,
                Code.exiger(EvenementDate.Etat.class, ligne.getString("etat"), "État inconnu"),
                le,
                ligne.getObject("avant", LocalDate.class),
                heure.aujourdhui(departement));
    }

    private static EntreePubliee devenue(EntreePubliee entree, Devenir devenir) {
        return entree.devenue(
                devenir.texte(),
                switch (devenir.issue()) {
                    case TENU -> Statut.TENU;
                    case MANQUE -> Statut.INCERTAIN;
                    case A_VENIR, DEPLACE -> null;
                });
    }

    private static String deLaDemarche(ResultSet ligne) throws SQLException {
        return "Démarche " + ligne.getString("demarche") + ".";
    }

    private static String majuscule(String texte) {
        return Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }
}
