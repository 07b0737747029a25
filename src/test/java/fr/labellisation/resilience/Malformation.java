package fr.labellisation.resilience;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What nobody should type, drawn by a seed: the same seed draws the same. */
final class Malformation {
    private static final List<String> TEXTES = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "\0",
            "a\0b",
            "\ud800",
            "\uffff",
            "\u202egro.elpmaxe",
            "a".repeat(300),
            "é".repeat(5_000),
            "'; drop table tache; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "#{T(java.lang.Runtime)}",
            "{{7*7}}",
            "../../etc/passwd",
            "%s%n%x",
            "\r\nSet-Cookie: a=b",
            "null",
            "true",
            "[]",
            "{}",
            "[{}]",
            "[[[[[[",
            "\"",
            "\\",
            "NaN",
            "-1",
            "0",
            "1e309",
            "2147483648",
            "99999999999999999999",
            "1,5",
            "0x10",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-01-01",
            "-999999999-01-01",
            "31/12/2026",
            "91",
            "2a",
            "999",
            "91-evry",
            "91-nulle-part",
            "zz-evry",
            "91-2013",
            "91-9999",
            "qualipref-2012",
            "M1",
            "😀",
            "T\u0308a\u0323hiti");

    private static final List<String> CHEMINS = List.of(
            "%00",
            "%ff", "%c0%af", "..%2f..%2fetc", ".%2e", ";jsessionid=1", "%25%30%30", "%0d%0aA:%20b", "%ed%a0%80", "%20");

    private static final List<String> JSONS = List.of(
            "",
            "{",
            "[]",
            "null",
            "1",
            "\"texte\"",
            "{\"variables\": null}",
            "{\"variables\": []}",
            "{\"variables\": {\"x\": null}}",
            "{\"variables\": {\"x\": 1}}",
            "{\"variables\": {\"x\": {\"value\": {}, \"type\": \"String\"}}}",
            "{\"variables\": {\"x\": {\"value\": \"a\", \"type\": \"Integer\"}}}",
            "{\"variables\": {\"x\": {\"value\": \"{\", \"type\": \"Json\"}}}",
            "{\"variables\": {\"x\": {\"value\": \"rO0ABQ==\", \"type\": \"Object\"}}}",
            "{\"userId\": null}",
            "{\"userId\": {}}",
            "{\"message\": []}",
            "{\"sorting\": [{\"sortBy\": \"zut\"}]}",
            "{\"orQueries\": [{}]}",
            "{\"processInstanceId\": [1]}",
            "{\"firstResult\": -1, \"maxResults\": -5}",
            "{\"a\": ".repeat(500) + "1" + "}".repeat(500),
            "\ufeff{}");

    private final Random hasard;

    Malformation(long graine) {
        hasard = new Random(graine);
    }

    int nombre(int borne) {
        return hasard.nextInt(borne);
    }

    <T> T parmi(List<T> choses) {
        return choses.get(hasard.nextInt(choses.size()));
    }

    String texte() {
        return switch (hasard.nextInt(8)) {
            case 0 -> auHasard(1 + hasard.nextInt(40));
            case 1 -> parmi(TEXTES) + parmi(TEXTES);
            default -> parmi(TEXTES);
        };
    }

    /** Signs of any kind, halves of signs too. */
    private String auHasard(int longueur) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < longueur; i++) {
            texte.append((char) hasard.nextInt(hasard.nextBoolean() ? 0x100 : 0x10000));
        }
        return texte.toString();
    }

    /** A part of an address, encoded. */
    String chemin() {
        return hasard.nextInt(3) == 0 ? parmi(CHEMINS) : encode(parmi(TEXTES).replaceAll("[\ud800-\udfff]", ""));
    }

    static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String json() {
        return parmi(JSONS);
    }

    /** Cut, with signs changed, or something else altogether. */
    byte[] abime(byte[] fichier) {
        byte[] copie = fichier.clone();
        switch (hasard.nextInt(4)) {
            case 0 -> copie = Arrays.copyOf(copie, hasard.nextInt(copie.length));
            case 1 -> {
                for (int i = 0; i < 1 + hasard.nextInt(20); i++) {
                    copie[hasard.nextInt(copie.length)] = (byte) hasard.nextInt(256);
                }
            }
            case 2 -> {
                copie = new byte[hasard.nextInt(4_000)];
                hasard.nextBytes(copie);
            }
            default -> copie = (texte() + "\n" + texte() + ";" + texte()).getBytes(StandardCharsets.UTF_8);
        }
        return copie;
    }
}
