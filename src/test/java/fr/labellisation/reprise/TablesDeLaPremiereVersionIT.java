package fr.labellisation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.BaseVierge;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables as the first version left them, with what it wrote, are brought to the present version. */
class TablesDeLaPremiereVersionIT {
    private static final String PREMIERE_VERSION = "3";

    private final DataSource source = BaseVierge.creer();
    private final JdbcClient base = JdbcClient.create(source);

    @BeforeEach
    void une_installation_de_la_premiere_version() {
        Flyway.configure().dataSource(source).target(PREMIERE_VERSION).load().migrate();
        List.of(
                        "insert into site values ('91-evry', '91', 'Préfecture d’Évry', 'prefecture')",
                        "insert into demarche (code, departement, referentiel, nature, debut, comite_usagers, etat)"
                                + " values ('91-2013', '91', 'qualipref-2012', 'initial', '2013-01-07', 'commun', 'en-cours')",
                        "insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis) values"
                                + " ('91-evry/qualipref-2012/2013-06-27', '91-evry', '91-2013', 'qualipref-2012',"
                                + " '2013-06-27', '2016-06-27', 'delivre', '2013-06-27')",
                        "insert into echeance (label, nature, le, etat) values"
                                + " ('91-evry/qualipref-2012/2013-06-27', 'bilan-annuel', '2014-06-27', 'prevue')",
                        "insert into audit (demarche, site, nature, le, etat) values"
                                + " ('91-2013', '91-evry', 'interne', '2013-05-14', 'clos')",
                        "insert into audit (demarche, site, nature, le, etat) values"
                                + " ('91-2013', '91-evry', 'initial', '2013-06-11', 'date')",
                        "insert into audit (demarche, site, nature, le, etat) values"
                                + " ('91-2013', '91-evry', 'complementaire', '2013-09-10', 'annule')",
                        "insert into audit (demarche, site, label, nature, le, etat) values"
                                + " ('91-2013', '91-evry', '91-evry/qualipref-2012/2013-06-27', 'suivi', '2014-05-13', 'date')",
                        "insert into audit (demarche, site, nature, le, etat) values"
                                + " ('91-2013', '91-evry', 'renouvellement', '2016-03-15', 'date')",
                        rappel(1, "2013-05-14", 30, "91.referent-qualite", "2013-04-12 09:00:00+02"),
                        rappel(1, "2013-05-14", 1, "91-evry.chef-de-service", "2013-05-13 09:00:00+02"),
                        // The audit was moved: the same lead time for two days.
                        rappel(2, "2013-06-04", 90, "91.referent-qualite", "2013-03-06 09:00:00+01"),
                        rappel(2, "2013-06-11", 90, "91.referent-qualite", "2013-03-13 09:00:00+01"),
                        rappel(3, "2013-09-10", 60, "91.referent-qualite", "2013-07-12 09:00:00+02"),
                        rappel(4, "2014-05-13", 90, "91.referent-qualite", "2014-02-12 09:00:00+01"),
                        rappel(5, "2016-03-15", 90, "91.referent-qualite", "2015-12-16 09:00:00+01"),
                        retard(
                                "t1",
                                "LancerEnquete",
                                "2013-02-04 18:00:00+01",
                                "91.secretaire-general",
                                "2013-02-05 09:00:00+01"),
                        retard("t1", "LancerEnquete", "2013-02-04 18:00:00+01", "91.cabinet", "2013-02-18 09:00:00+01"),
                        retard(
                                "t1",
                                "LancerEnquete",
                                "2013-03-04 18:00:00+01",
                                "91.referent-qualite",
                                "2013-03-05 09:00:00+01"),
                        retard(
                                "t2",
                                "ArreterPerimetre",
                                "2013-02-11 18:00:00+01",
                                "91.cabinet",
                                "2013-02-12 09:00:00+01"))
                .forEach(ordre -> base.sql(ordre).update());
    }

    private static String rappel(int audit, String jour, int palier, String groupe, String demandeLe) {
        return "insert into rappel (audit, date_audit, palier, destinataire, demande_le) values (%d, '%s', %d, '%s', timestamp with time zone '%s')"
                .formatted(audit, jour, palier, groupe, demandeLe);
    }

    private static String retard(String tache, String element, String due, String informe, String signaleLe) {
        return ("insert into retard (tache, element, processus, cle_metier, departement, due_le, informe, signale_le)"
                        + " values ('%s', '%s', 'Processus', '91-2013', '91', timestamp with time zone '%s', '%s', timestamp with time zone '%s')")
                .formatted(tache, element, due, informe, signaleLe);
    }

    private void mettreANiveau() {
        Flyway.configure().dataSource(source).load().migrate();
    }

    private List<String> lignes(String requete) {
        return base.sql(requete).query().listOfRows().stream()
                .map(ligne -> ligne.values().stream().map(String::valueOf).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void les_rappels_demandes_qui_n_ont_ete_dits_a_personne_restent_a_dire() {
        mettreANiveau();

        assertThat(
                        lignes(
                                "select nature, objet, jour, palier, unite, destinataire, intitule, urgent, etat from rappel order by id"))
                .containsExactly(
                        "audit-interne | audit:1 | 2013-05-14 | 30 | jours | 91.referent-qualite"
                                + " | Audit interne – Préfecture d’Évry | false | annule",
                        "audit-interne | audit:1 | 2013-05-14 | 1 | jours | 91-evry.chef-de-service"
                                + " | Audit interne – Préfecture d’Évry | true | annule",
                        "audit-externe | audit:2 | 2013-06-04 | 90 | jours | 91.referent-qualite"
                                + " | Audit externe initial – Préfecture d’Évry | false | annule",
                        "audit-externe | audit:2 | 2013-06-11 | 90 | jours | 91.referent-qualite"
                                + " | Audit externe initial – Préfecture d’Évry | false | annule",
                        "audit-externe | audit:3 | 2013-09-10 | 60 | jours | 91.referent-qualite"
                                + " | Audit complémentaire – Préfecture d’Évry | false | annule",
                        "audit-externe | audit:4 | 2014-05-13 | 90 | jours | 91.referent-qualite"
                                + " | Audit de suivi – Préfecture d’Évry | false | annule",
                        "audit-externe | audit:5 | 2016-03-15 | 90 | jours | 91.referent-qualite"
                                + " | Audit de renouvellement – Préfecture d’Évry | false | annule");
        assertThat(lignes("select distinct departement, demarche, site, titulaire, tache from rappel"))
                .containsExactly("91 | 91-2013 | 91-evry | null | null");
        assertThat(
                        lignes(
                                "select count(*) from rappel where du_le <> etat_le or du_le = timestamp with time zone '2013-04-12 07:00:00+00'"))
                .containsExactly("1");
    }

    @Test
    void un_retard_note_sans_que_personne_l_ait_appris_reste_dans_l_histoire_sans_taire_aucun_niveau() {
        mettreANiveau();

        assertThat(lignes("select tache, element, processus, cle_metier, departement, niveau,"
                        + " (select string_agg(informe, ',' order by rang) from retard_informe"
                        + " where retard = retard.id) from retard order by id"))
                .containsExactly(
                        "t1 | LancerEnquete | Processus | 91-2013 | 91 | 0 | 91.secretaire-general,91.cabinet",
                        "t1 | LancerEnquete | Processus | 91-2013 | 91 | 0 | 91.referent-qualite",
                        "t2 | ArreterPerimetre | Processus | 91-2013 | 91 | 0 | 91.cabinet");
        assertThat(lignes("select count(*) from retard where tache = 't1'"
                        + " and due_le = timestamp with time zone '2013-02-04 17:00:00+00'"
                        + " and signale_le = timestamp with time zone '2013-02-05 08:00:00+00'"))
                .containsExactly("1");
    }

    @Test
    void ce_que_la_premiere_version_savait_est_encore_la() {
        mettreANiveau();

        assertThat(lignes("select code, etat, expire_le from label"))
                .containsExactly("91-evry/qualipref-2012/2013-06-27 | delivre | 2016-06-27");
        assertThat(lignes("select nature, le, etat from echeance"))
                .containsExactly("bilan-annuel | 2014-06-27 | prevue");
        assertThat(lignes("select nature, le, etat from audit order by id"))
                .containsExactly(
                        "interne | 2013-05-14 | clos",
                        "initial | 2013-06-11 | date",
                        "complementaire | 2013-09-10 | annule",
                        "suivi | 2014-05-13 | date",
                        "renouvellement | 2016-03-15 | date");
        assertThat(lignes("select count(*) from reprise")).containsExactly("0");
    }

    @Test
    void une_ligne_nouvelle_s_ajoute_apres_celles_d_avant() {
        mettreANiveau();

        base.sql(
                        "insert into rappel (nature, objet, departement, jour, palier, destinataire, intitule, du_le, etat, etat_le)"
                                + " select nature, objet, departement, jour, 15, destinataire, intitule, du_le, 'prevu', etat_le"
                                + " from rappel where palier = 60")
                .update();
        base.sql("insert into retard (tache, element, processus, departement, due_le, niveau, signale_le)"
                        + " select tache, element, processus, departement, due_le, 1, signale_le"
                        + " from retard where tache = 't2'")
                .update();

        assertThat(lignes("select count(distinct id) from rappel")).containsExactly("8");
        assertThat(lignes("select count(distinct id) from retard")).containsExactly("4");
    }
}
