package fr.labellisation.lecture.situation;

import fr.labellisation.socle.territoire.Territoire;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sites of the whole country, written straight into the tables: of ten, four have a label, one of them soon ended, one's is
 * suspended, one's has expired, three are in a démarche, the last of them late, and one has nothing. A démarche serves four sites.
 */
public final class NationRemplie {
    public static final int DIZAINE = 10;
    /** Where the code of a démarche of theirs has its year: no other has this one. */
    static final String ANNEE = "0001";

    private static final int PAR_DEMARCHE = 4;
    private static final int LOT = 1_000;
    private static final String[] REFERENTIELS = {"qualipref-2012", "marianne-2008"};

    private final JdbcTemplate base;
    private final List<String> departements;
    private final LocalDate jour;

    /** @param departements codes among which the sites are dealt out */
    public NationRemplie(JdbcTemplate base, List<String> departements, Instant maintenant) {
        this.base = base;
        this.departements = List.copyOf(departements);
        this.jour = LocalDate.ofInstant(maintenant, ZoneOffset.UTC);
    }

    /** The same among all départements. */
    public NationRemplie(JdbcTemplate base, Territoire territoire, Instant maintenant) {
        this(
                base,
                territoire.departements().stream()
                        .map(departement -> departement.code().valeur())
                        .toList(),
                maintenant);
    }

    /** What one site brings into each table. */
    private static final class Lignes {
        private final List<Object[]> sites = new ArrayList<>();
        private final List<Object[]> demarches = new ArrayList<>();
        private final List<Object[]> perimetres = new ArrayList<>();
        private final List<Object[]> labels = new ArrayList<>();
        private final List<Object[]> echeances = new ArrayList<>();
        private final List<Object[]> audits = new ArrayList<>();
        private final List<Object[]> taches = new ArrayList<>();
    }

    public void remplir(int nombre) {
        Lignes lignes = new Lignes();
        for (int i = 0; i < nombre; i++) {
            site(lignes, i);
        }
        ecrire("insert into site (code, departement, nom, type) values (?, ?, ?, ?)", lignes.sites);
        ecrire(
                "insert into demarche (code, departement, referentiel, nature, debut, comite_usagers, etat)"
                        + " values (?, ?, ?, 'initial', ?, 'commun', ?)",
                lignes.demarches);
        ecrire(
                "insert into perimetre (demarche, site, modules, depuis, auteur) values (?, ?, 'M1,M2', ?, 'essai')",
                lignes.perimetres);
        ecrire(
                "insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                lignes.labels);
        ecrire("insert into echeance (label, nature, le, etat) values (?, ?, ?, ?)", lignes.echeances);
        ecrire("insert into audit (demarche, site, nature, le, etat) values (?, ?, ?, ?, ?)", lignes.audits);
        ecrire(
                "insert into tache (id, element, nom, processus, departement, demarche, site, etape,"
                        + " apparue_le, due_le, finie_le, faite_par) values (?, 'Essai', 'Essai', 'Essai', ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)",
                lignes.taches);
    }

    public void vider() {
        base.update("delete from tache where element = 'Essai'");
        base.update("delete from audit where site like '%-essai-%'");
        base.update("delete from echeance where label like '%-essai-%'");
        base.update("delete from label where site like '%-essai-%'");
        base.update("delete from perimetre where site like '%-essai-%'");
        base.update("delete from demarche where code like ?", "%-" + ANNEE + "%");
        base.update("delete from verdict_cause where site like '%-essai-%'");
        base.update("delete from verdict where site like '%-essai-%'");
        base.update("delete from site where code like '%-essai-%'");
    }

    private void site(Lignes lignes, int i) {
        String departement = departements.get(i % departements.size());
        String site = "%s-essai-%06d".formatted(departement, i);
        // The sites of a département, in the order they are written: some of them share a démarche.
        int rang = i / departements.size();
        String demarche = demarche(departement, rang / PAR_DEMARCHE);
        int sorte = (i + rang) % DIZAINE;
        String referentiel = REFERENTIELS[rang % 2];
        lignes.sites.add(new Object[] {
            site, departement, "Sous-préfecture de Villeneuve-" + i, rang == 0 ? "prefecture" : "sous-prefecture"
        });
        if (rang % PAR_DEMARCHE == 0) {
            lignes.demarches.add(new Object[] {
                demarche,
                departement,
                referentiel,
                Date.valueOf(jour.minusYears(1)),
                rang % 3 == 2 ? "aboutie" : "en-cours"
            });
        }
        if (sorte < 9) {
            lignes.perimetres.add(new Object[] {demarche, site, instant(-300)});
            audit(lignes, site, demarche, i);
            taches(lignes, site, departement, demarche, sorte, i);
        }
        if (sorte < 6) {
            label(lignes, site, demarche, referentiel, sorte);
        }
    }

    /** {@code 91-0001}, {@code 91-0001-2}, … */
    private static String demarche(String departement, int rang) {
        String premiere = departement + "-" + ANNEE;
        return rang == 0 ? premiere : premiere + "-" + (rang + 1);
    }

    private void label(Lignes lignes, String site, String demarche, String referentiel, int sorte) {
        String code = site + "/" + referentiel;
        LocalDate expire = sorte == 3 ? jour.plusMonths(6) : sorte == 5 ? jour.minusMonths(2) : jour.plusYears(2);
        String etat = sorte == 4 ? "suspendu" : sorte == 5 ? "expire" : "delivre";
        lignes.labels.add(new Object[] {
            code,
            site,
            demarche,
            referentiel,
            Date.valueOf(expire.minusYears(3)),
            Date.valueOf(expire),
            etat,
            Date.valueOf(expire.minusYears(3))
        });
        for (int an = 1; an < 3; an++) {
            LocalDate le = expire.minusYears(an);
            lignes.echeances.add(
                    new Object[] {code, "audit-suivi", Date.valueOf(le), le.isBefore(jour) ? "honoree" : "prevue"});
        }
        lignes.echeances.add(new Object[] {code, "expiration", Date.valueOf(expire), "prevue"});
    }

    private void audit(Lignes lignes, String site, String demarche, int i) {
        LocalDate le = jour.plusDays((i + 70) % 200 - 60);
        lignes.audits.add(
                new Object[] {demarche, site, "initial", Date.valueOf(le), le.isBefore(jour) ? "passe" : "date"});
    }

    private void taches(Lignes lignes, String site, String departement, String demarche, int sorte, int i) {
        for (int n = 0; n < 6; n++) {
            boolean finie = n < 4;
            int due = sorte == 8 ? -10 : 30;
            lignes.taches.add(new Object[] {
                "essai-" + i + "-" + n,
                departement,
                demarche,
                site,
                sorte < 6 ? 80 : 20 + 10 * (i % 4),
                instant(-40),
                instant(due),
                finie ? instant(-20) : null,
                finie ? "essai" : null
            });
        }
    }

    private Timestamp instant(int jours) {
        return Timestamp.from(jour.plusDays(jours).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void ecrire(String insertion, List<Object[]> lignes) {
        for (int debut = 0; debut < lignes.size(); debut += LOT) {
            base.batchUpdate(insertion, lignes.subList(debut, Math.min(lignes.size(), debut + LOT)));
        }
    }
}
