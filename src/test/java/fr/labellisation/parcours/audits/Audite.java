package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;

import fr.labellisation.Essonne;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The préfecture of Évry under audit, on tables in memory: its audits, held or to come, and their forms. */
final class Audite {
    private final BeanFactory domaine;

    /** The démarche is under way; the ports heard nothing yet. */
    Audite(BeanFactory domaine) {
        this.domaine = domaine;
        Essonne.ouvrir(
                domaine.getBean(Sites.class), domaine.getBean(Demarches.class), domaine.getBean(Perimetres.class));
        ports().suivis.clear();
        ports().decisions.clear();
    }

    TablesEnMemoire.Ports ports() {
        return domaine.getBean(TablesEnMemoire.Ports.class);
    }

    /** An audit of this kind on that day; answers with its id. */
    long audit(String nature, String le) {
        JdbcClient base = base();
        base.sql("insert into audit (demarche, site, nature, le, organisme, etat)"
                        + " values ('91-2013', '91-evry', :nature, :le, 'AFNOR Certification', 'date')")
                .param("nature", nature)
                .param("le", LocalDate.parse(le))
                .update();
        return base.sql("select max(id) from audit").query(Long.class).single();
    }

    /** What the process of the audit knows, on which its forms are filled in. */
    Saisir dossier(long audit) {
        return Saisir.par("camille.renard")
                .avec("departement", "91")
                .avec("demarche", "91-2013")
                .avec("site", "91-evry")
                .avec("referentiel", "qualipref-2012")
                .avec("label", "91-evry/qualipref-2012/2012-06-27")
                .avec("nature", nature(audit))
                .avec("audit", String.valueOf(audit));
    }

    Formulaire formulaire(String nom) {
        return domaine.getBean(nom, Formulaire.class);
    }

    /** The external audit is over and found these; answers with what the process is told. */
    Map<String, Object> trouve(long audit, String... types) {
        return dossier(audit)
                .dans(
                        formulaire(EnregistrerConstats.name()),
                        Map.of("rapportLe", "2013-02-01", "constats", constats(types)));
    }

    /** The internal audit is over and found these. */
    Map<String, Object> trouveEnInterne(long audit, String... types) {
        return dossier(audit)
                .dans(
                        formulaire(RendreRapportAuditInterne.name()),
                        Map.of("synthese", "Le site progresse.", "constats", constats(types)));
    }

    private static List<Map<String, String>> constats(String... types) {
        return Arrays.stream(types)
                .map(type -> Map.of("type", type, "engagement", "E5", "texte", "Constat de type " + type))
                .toList();
    }

    /** Ids of the findings that the answer must cover. */
    @SuppressWarnings("unchecked")
    List<String> aRepondre(long audit) {
        List<Map<String, String>> lignes = (List<Map<String, String>>) dossier(audit)
                .propositions(formulaire(RepondreNonConformites.name()))
                .get("nonConformites");
        return lignes.stream().map(ligne -> ligne.get("id")).toList();
    }

    /** One action for each of these findings. */
    void repondre(long audit, List<String> constats) {
        dossier(audit)
                .dans(
                        formulaire(RepondreNonConformites.name()),
                        Map.of(
                                "reponses",
                                constats.stream()
                                        .map(constat -> Map.of(
                                                "constat", constat,
                                                "intitule", "Répondre",
                                                "responsable", "91-evry.correspondant-qualite",
                                                "echeance", "2013-03-15"))
                                        .toList()));
    }

    /** Types of the findings of an audit that are not lifted, in their order. */
    List<String> ouverts(long audit) {
        return base().sql("select type from constat where audit = :audit and not leve order by id")
                .param("audit", audit)
                .query(String.class)
                .list();
    }

    /** « title, day » of the actions on the findings of an audit. */
    List<String> actions(long audit) {
        return base().sql("""
                        select a.intitule || ', ' || a.echeance from action a
                        join constat c on c.id = a.constat where c.audit = :audit order by a.id""").param("audit", audit).query(String.class).list();
    }

    /** All actions on the findings of an audit are done and checked. */
    void acheverLesActions(long audit) {
        base().sql("update action set etat = 'close' where constat in (select id from constat where audit = :audit)")
                .param("audit", audit)
                .update();
    }

    String etat(long audit) {
        return base().sql("select etat from audit where id = :audit")
                .param("audit", audit)
                .query(String.class)
                .single();
    }

    private String nature(long audit) {
        return base().sql("select nature from audit where id = :audit")
                .param("audit", audit)
                .query(String.class)
                .single();
    }

    private JdbcClient base() {
        return domaine.getBean(JdbcClient.class);
    }
}
