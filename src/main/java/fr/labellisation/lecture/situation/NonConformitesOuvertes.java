package fr.labellisation.lecture.situation;

import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The non-conformities of sites that are still to be settled, of the démarche under way and of the label in force. A major one is
 * open until it is lifted; a minor one, and each of an internal audit, until the actions on it are closed. Source: DOMAINE.md §3.
 */
@Repository
public class NonConformitesOuvertes {
    /** The days to answer and to lift are those that are announced: they count from when the finding was written down. */
    private static final String OUVERTES = CodesDesTables.dans("""
            select k.id, k.type, k.engagement, k.texte, a.id as audit, a.nature, a.le, a.site, a.demarche, d.referentiel, d.revision,
              case when not exists (select 1 from action f where f.constat = k.id and f.abandon is null) then
                (select max(r.jour) from rappel r where r.objet = 'audit:' || a.id and r.nature = :reponse and r.etat in (:annonces)) end as repondre_le,
              (select max(r.jour) from rappel r where r.objet = 'audit:' || a.id and r.nature = :levee and r.etat in (:annonces)) as lever_le,
              x.echeance as action_le, x.responsable as action_de, x.porteur
            from constat k join audit a on a.id = k.audit join demarche d on d.code = a.demarche
            left join action x on x.id = (select o.id from action o where o.constat = k.id and o.abandon is null and o.etat <> :close
              order by o.echeance, o.id fetch first 1 row only)
            where a.site in (:sites) and not k.leve and a.etat in ({audit.PASSE}, {audit.CLOS})
              and k.type in ({constat.NC_MINEURE}, {constat.NC_MAJEURE})
              and (d.etat = {demarche.EN_COURS} or exists (select 1 from label l where l.demarche = a.demarche and l.site = a.site
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU})))
              and (x.id is not null or k.type = {constat.NC_MAJEURE} and a.nature <> {natureAudit.INTERNE}
                or not exists (select 1 from action f where f.constat = k.id and f.abandon is null))
            order by case k.type when {constat.NC_MAJEURE} then 0 else 1 end, a.le, k.id
            """);

    /** What was taken back announces nothing. */
    private static final List<String> ANNONCES = Arrays.stream(EtatRappel.values())
            .filter(etat -> etat != EtatRappel.REMPLACE && etat != EtatRappel.ANNULE)
            .map(EtatRappel::code)
            .toList();

    private final JdbcClient base;
    private final Referentiels referentiels;

    NonConformitesOuvertes(JdbcClient base, Referentiels referentiels) {
        this.base = base;
        this.referentiels = referentiels;
    }

    /** Those of these sites, the major ones first; by one statement. */
    public List<NonConformite> des(Collection<CodeSite> sites) {
        return sites.isEmpty()
                ? List.of()
                : base.sql(OUVERTES)
                        .param("sites", sites.stream().map(CodeSite::valeur).toList())
                        .param("reponse", NatureRappel.REPONSE_NC.code())
                        .param("levee", NatureRappel.LEVEE_NC.code())
                        .param("annonces", ANNONCES)
                        .param("close", EtatAction.CLOSE.code())
                        .query(this::lire)
                        .list();
    }

    private NonConformite lire(ResultSet ligne, int rang) throws SQLException {
        String engagement = ligne.getString("engagement");
        return new NonConformite(
                ligne.getLong("id"),
                new CodeSite(ligne.getString("site")),
                new CodeDemarche(ligne.getString("demarche")),
                ligne.getLong("audit"),
                NatureAudit.duCode(ligne.getString("nature")),
                jour(ligne, "le"),
                TypeConstat.duCode(ligne.getString("type")) == TypeConstat.NC_MAJEURE,
                engagement == null ? "" : engagement,
                theme(ligne, engagement),
                ligne.getString("texte"),
                jour(ligne, "repondre_le"),
                jour(ligne, "lever_le"),
                jour(ligne, "action_le"),
                ligne.getString("action_de"),
                ligne.getString("porteur"));
    }

    private String theme(ResultSet ligne, String code) throws SQLException {
        Optional<Referentiel> version = referentiels.parId(ligne.getString("referentiel"), ligne.getInt("revision"));
        Optional<Engagement> engagement = version.stream()
                .flatMap(connue -> connue.engagements().stream())
                .filter(connu -> connu.code().equals(code))
                .findFirst();
        return engagement
                .map(Engagement::theme)
                .or(() -> engagement
                        .map(Engagement::module)
                        .flatMap(module -> version.flatMap(connue -> connue.module(module)))
                        .map(Module::libelle))
                .orElse("");
    }

    private static LocalDate jour(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDate.class);
    }
}
