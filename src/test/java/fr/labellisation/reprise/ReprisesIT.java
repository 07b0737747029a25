package fr.labellisation.reprise;

import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class ReprisesIT extends Parcours91 {
    @RegisterExtension
    final PremiereVersion premiereVersion = new PremiereVersion();

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private RappelsVus rappels;

    /** What is to come, whoever is told. */
    private static final String A_VENIR = """
            select nature || ' ' || objet || ' ' || jour || ' ' || palier || ' ' || unite || ' ' || destinataire || ' ' || urgent
            from rappel where etat = 'prevu' or etat = 'demande' and nature = 'tache-proche' and du_le > :maintenant
            order by 1""";

    @Autowired
    private List<Reprise> reprises;

    @Autowired
    private Verrous verrous;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource source;

    @BeforeEach
    void rienN_estEncoreRepris() {
        premiereVersion.oublierLesReprises();
    }

    /** A label since one year, an audit and a committee to come, non-conformities to be answered and lifted, open tasks. */
    private void toutCeQuiS_annonce() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        // Its yearly follow-up is open: a committee is to be composed, an audit to be booked.
        labels.cycle(demarche, labels.delivrer(demarche, "2012-04-16"));
        faire(ComposerComite.name(), ReponsesParcours.composition());
        faire(ConvoquerComite.name(), ReponsesParcours.convocation("2013-03-26"));
        lesAudits.auditNonConforme(demarche, "2013-02-05");
        chemin.reserver("2013-06-11");
        avancerAu("2013-02-25");
    }

    private List<String> aVenir() {
        return base.sql(A_VENIR)
                .param("maintenant", horloge.instant().atZone(PARIS).toOffsetDateTime())
                .query(String.class)
                .list();
    }

    private long lignes() {
        return base.sql("select count(*) from rappel").query(Long.class).single();
    }

    @Test
    void ce_qui_tournait_avant_s_annonce_comme_si_cela_s_etait_toujours_annonce() throws Exception {
        premiereVersion.deployer();
        toutCeQuiS_annonce();
        List<String> aVenir = aVenir();
        assertThat(aVenir)
                .extracting(ligne -> ligne.split(" ")[0])
                .contains(
                        "expiration",
                        "renouvellement",
                        "bilan-annuel",
                        "enquete",
                        "comite",
                        "audit-externe",
                        "reponse-nc",
                        "levee-nc",
                        "tache-proche");

        premiereVersion.oublierLaSuite();
        assertThat(aVenir()).isEmpty();
        premiereVersion.mettreANiveau();
        executerLesTravaux();

        assertThat(aVenir()).isEqualTo(aVenir);
        // Of what went by unsaid each date says the nearest alone.
        assertThat(base.sql("select nature || ' ' || objet from rappel where nature not like 'tache%'"
                                + " and etat <> 'annule' and etat <> 'prevu' group by nature, objet"
                                + " having count(distinct du_le) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(rappels.de("comite", "demande")).hasSize(1);
    }

    @Test
    void reprendre_une_deuxieme_fois_ne_double_rien() throws Exception {
        premiereVersion.deployer();
        toutCeQuiS_annonce();
        premiereVersion.oublierLaSuite();
        premiereVersion.reprendre();
        executerLesTravaux();
        List<String> aVenir = aVenir();
        long lignes = lignes();
        long instances = moteur.createProcessInstanceQuery().count();

        premiereVersion.oublierLesReprises();
        premiereVersion.reprendre();
        executerLesTravaux();

        assertThat(aVenir()).isEqualTo(aVenir);
        assertThat(lignes()).isEqualTo(lignes);
        assertThat(moteur.createProcessInstanceQuery().count()).isEqualTo(instances);
        assertThat(base.sql("select count(*) from retard where niveau = 1 group by tache, due_le having count(*) > 1")
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    @Test
    void un_demarrage_sans_rien_a_reprendre_coute_une_requete() {
        toutCeQuiS_annonce();
        premiereVersion.reprendre();
        AtomicInteger requetes = new AtomicInteger();
        DataSource comptee = new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                requetes.incrementAndGet();
                return super.getConnection();
            }
        };

        new Reprises(reprises, new ReprisesFaites(JdbcClient.create(comptee), horloge), verrous, transaction).faire();

        assertThat(requetes).hasValue(1);
        assertThat(base.sql("select nom from reprise order by nom")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        reprises.stream().map(Reprise::nom).toList());
    }

    @Test
    void de_deux_noeuds_qui_demarrent_ensemble_un_seul_reprend() throws Exception {
        List<String> faits = new ArrayList<>();
        CountDownLatch commence = new CountDownLatch(1);
        CountDownLatch autreParti = new CountDownLatch(1);
        Reprises premier = noeud(essai(3, objet -> {
            commence.countDown();
            attendre(autreParti);
            faits.add(objet);
        }));
        Reprises second = noeud(essai(3, faits::add));

        CompletableFuture<Void> enCours = CompletableFuture.runAsync(premier::faire);
        attendre(commence);
        second.faire();
        assertThat(faits).isEmpty();
        autreParti.countDown();
        enCours.get(1, TimeUnit.MINUTES);
        second.faire();

        assertThat(faits).containsExactly("0", "1", "2");
    }

    @Test
    void un_objet_qui_echoue_ne_retient_pas_les_autres_et_le_demarrage_suivant_reprend() {
        List<String> faits = new ArrayList<>();
        noeud(essai(120, objet -> {
                    if ("60".equals(objet)) {
                        throw new IllegalStateException("a row that nobody expected");
                    }
                    base.sql("insert into verrou (nom) values (:nom)")
                            .param("nom", "essai-" + objet)
                            .update();
                    faits.add(objet);
                }))
                .faire();
        int gardes = base.sql("delete from verrou where nom like 'essai-%'").update();

        assertThat(gardes).isEqualTo(119);
        assertThat(faits).contains("0", "59", "61", "119").doesNotContain("60");
        assertThat(base.sql("select count(*) from reprise").query(Integer.class).single())
                .isZero();
        noeud(essai(120, faits::add)).faire();
        assertThat(faits).contains("60");
        assertThat(base.sql("select nom || ' ' || objets from reprise")
                        .query(String.class)
                        .list())
                .containsExactly("essai 120");
    }

    private Reprises noeud(Reprise reprise) {
        return new Reprises(List.of(reprise), new ReprisesFaites(base, horloge), verrous, transaction);
    }

    private static Reprise essai(int objets, Consumer<String> travail) {
        return new Reprise() {
            @Override
            public String nom() {
                return "essai";
            }

            @Override
            public List<String> objets() {
                return IntStream.range(0, objets).mapToObj(String::valueOf).toList();
            }

            @Override
            public void reprendre(String objet) {
                travail.accept(objet);
            }
        };
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
