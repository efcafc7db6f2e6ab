// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small pack of two sides, {@code a} and {@code b}, that has one element for each thing that can happen. */
public final class SamplePack {
    private static final String ELEMENTS = "identifier,name_zh,name_en,definition,type,format,unit,code_list,code_type,"
            + "obligation,condition,personal,source,confidence_field,confidence_format,confidence_obligation,note\n";
    private static final String VALUES =
            "code,name_zh,name_en,parent,status,valid_from,valid_to,code_type,confidence,source\n";
    private static final String ROWS = "from_code,relation,to_code,action,condition,note\n";

    private final Map<String, String> files = new TreeMap<>();

    private SamplePack() {}

    /** Returns the pack as it is good. */
    public static SamplePack good() {
        SamplePack pack = new SamplePack();
        pack.files.put("datasets.json", """
                {"sides":[{"id":"a","name":{"zh":"甲方","en":"side a"}},{"id":"b","name":{"zh":"乙方","en":"side b"}}],
                "datasets":[{"id":"trial","name":{"zh":"试验","en":"trial"},"layouts":[
                {"id":"trial-a","side":"a","name":{"zh":"甲","en":"a"},"fields":"layouts/a.csv","recordDate":"day",
                "key":"id","organizationWhen":"","confidence":"verified","source":"trial"},
                {"id":"trial-b","side":"b","name":{"zh":"乙","en":"b"},"fields":"layouts/b.csv","recordDate":"day",
                "key":"id","organizationWhen":"","confidence":"verified","source":"trial"}]}]}
                """);
        pack.files.put("layouts/a.csv", ELEMENTS + """
                id,编号,id,,string,an..40,,,,M,,,T1,verified,verified,verified,
                day,日期,day,,date,YYYY-MM-DD|YYYYMMDD,,,,O,,,T1,verified,verified,verified,
                sure,确定,sure,,string,an3..5,,,,O,,,T1,verified,verified,verified,
                unsure,暂定,unsure,,string,an3..5,,,,O,,,T1,verified,provisional,verified,
                letters,字母,letters,,string,a2,,,,O,,,T1,verified,verified,verified,
                digits,数字,digits,,string,n2,,,,O,,,T1,verified,provisional,verified,
                amount,金额,amount,,number,"n..6,2",元,,,O,,,T1,verified,verified,verified,
                rough,约数,rough,,number,"n..6,2",,,,O,,,T1,verified,provisional,verified,
                moment,时刻,moment,,datetime,YYYY-MM-DD hh:mm:ss,,,,O,,,T1,verified,provisional,verified,
                kind,种类,kind,,code,n1,,kinds,,O,,,T1,verified,verified,verified,
                words,词,words,,code-text,an..40,,words,,O,,,T1,verified,verified,verified,
                must,必填,must,,string,an..9,,,,M,,,T1,verified,verified,verified,
                maybe,或填,maybe,,string,an..9,,,,C,kind is 1,,T1,verified,verified,provisional,
                open,未载明,open,,string,an..9,,,,C,,,T1,verified,verified,verified,
                one,其一,one,,string,an..9,,,,C,"at least one of one, two",,T1,verified,verified,verified,
                two,其二,two,,string,an..9,,,,C,"at least one of one, two",,T1,verified,verified,verified,
                bare,无表,bare,,code,an..9,,,,O,,,T1,verified,verified,verified,
                later,未建,later,,string,an..20,,,not-built,O,,,T1,verified,verified,verified,
                left,左,left,,string,an..9,,,,O,,,T1,verified,verified,verified,
                right,右,right,,string,an..9,,,,O,,,T1,verified,verified,verified,
                nowhere,无处,nowhere,,string,an..9,,,,O,,,T1,verified,verified,verified,
                forgotten,遗漏,forgotten,,string,an..9,,,,O,,,T1,verified,verified,verified,
                wide,宽,wide,,string,an..9,,,,O,,,T1,verified,verified,verified,
                """);
        pack.files.put("layouts/b.csv", ELEMENTS + """
                id,编号,id,,string,an..40,,,,M,,,T1,verified,verified,verified,
                day,日期,day,,date,YYYY/MM/DD,,,,O,,,T1,verified,verified,verified,
                sure,确定,sure,,string,an..4,,,,O,,,T1,verified,verified,verified,
                narrow,窄,narrow,,string,an..9,,,,O,,,T1,verified,verified,verified,
                broad,宽,broad,,string,an..9,,,,O,,,T1,verified,verified,verified,
                part,部分,part,,string,an..9,,,,O,,,T1,verified,verified,verified,
                sum,金额,sum,,number,"n..6,2",万元,,,O,,,T1,verified,verified,verified,
                sort,类别,sort,,code,n1,,sorts,,O,,,T1,verified,verified,verified,
                both,两者,both,,string,an..9,,,,O,,,T1,verified,verified,verified,
                must,必填,must,,string,an..9,,,,M,,,T1,verified,verified,verified,
                two,其二,two,,string,an..9,,,,O,,,T1,verified,verified,verified,
                lonely,无源,lonely,,string,an..3,,,,M,,,T1,verified,verified,verified,
                """);
        pack.files.put("lists.json", """
                {"lists":[
                {"id":"kinds","name":{"zh":"种类","en":"kinds"},"values":"lists/kinds.csv","from":"","to":"",
                "edition":"","confidence":"verified","source":"trial"},
                {"id":"sorts","name":{"zh":"类别","en":"sorts"},"values":"lists/sorts.csv","from":"","to":"",
                "edition":"","confidence":"verified","source":"trial"},
                {"id":"words","name":{"zh":"词","en":"words"},"values":"lists/words.csv","from":"2010","to":"2020-07-01",
                "edition":"2010","confidence":"verified","source":"trial","open":"其他-"}]}
                """);
        pack.files.put("lists/kinds.csv", VALUES + """
                1,一,one,,active,,,,verified,T1
                2,二,two,,active,2020-01-01,,,verified,T1
                3,三,three,,retired,,2015-01-01,,verified,T1
                4,四,four,,active,,,,provisional,T1
                5,五,five,,active,,,,verified,T1
                6,六,six,,active,,,,verified,T1
                7,七,seven,,active,2010,2015,,verified,T1
                """);
        pack.files.put("lists/sorts.csv", VALUES + """
                1,一,one,,active,,,,verified,T1
                8,八,eight,,active,,,,verified,T1
                9,九,nine,,active,,,,verified,T1
                """);
        pack.files.put("lists/words.csv", VALUES + """
                甲,甲,first,,active,,,,verified,T1
                乙、丙,乙、丙,second,,active,,,,verified,T1
                其他,其他（注明）,other,,active,,,,verified,T1
                """);
        pack.files.put("mappings.json", """
                {"mappings":[
                {"id":"a-to-b","kind":"layout","name":{"zh":"甲对乙","en":"a to b"},"from":"trial-a","to":"trial-b",
                "rows":"mappings/a-to-b.csv","confidence":"verified","source":"trial"},
                {"id":"kinds-to-sorts","kind":"codes","name":{"zh":"种类对类别","en":"kinds to sorts"},"from":"kinds",
                "to":"sorts","rows":"mappings/kinds-to-sorts.csv","confidence":"verified","source":"trial"}]}
                """);
        pack.files.put("mappings/a-to-b.csv", ROWS + """
                id,equal,id,copy,,
                day,equal,day,date,,
                sure,equal,sure,copy,,
                letters,narrower,narrow,copy,,
                wide,broader,broad,copy,,
                digits,overlapping,part,copy,,
                amount,equal,sum,convert 元 to 万元,,
                kind,equal,sort,code kinds-to-sorts,,
                left,equal,both,copy,,
                right,equal,both,copy,,
                must,equal,must,copy,,
                two,equal,two,copy,,
                nowhere,none,,,,
                ,none,lonely,,,
                """);
        pack.files.put("mappings/kinds-to-sorts.csv", ROWS + """
                1,equal,1,,,
                2,narrower,8,,,
                3,broader,8,,,
                4,overlapping,9,,,
                5,narrower,8,,,
                5,narrower,9,,,
                6,none,,,,deliberately
                """);
        return pack;
    }

    /** Returns the text of a file. */
    public String file(String path) {
        return files.getOrDefault(path, "");
    }

    /** Replaces a file. */
    public SamplePack with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Replaces a piece of a file, which must be there. */
    public SamplePack with(String path, String old, String text) {
        String before = file(path);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return with(path, before.replace(old, text));
    }

    private String manifest() {
        String listed = files.entrySet().stream()
                .map(file -> "{\"path\":\"%s\",\"sha256\":\"%s\"}".formatted(file.getKey(), sha256(file.getValue())))
                .collect(Collectors.joining(","));
        return """
                {"format":1,"id":"trial","edition":"1","name":{"zh":"试验","en":"trial"},"issued":"2026-01-02",
                "confidence":"verified","note":"","sources":[{"id":"T1","text":"made for trials"}],"files":[%s]}
                """.formatted(listed);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the pack with a manifest of its files into a new folder. */
    public Path in(Path folder) {
        try {
            Path place = Files.createTempDirectory(folder, "pack");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = place.resolve(file.getKey());
                Path parent = path.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(path, file.getValue());
            }
            Files.writeString(place.resolve("manifest.json"), manifest());
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the pack into a jar. */
    public Path asJar(Path folder) {
        try {
            Path jar = Files.createTempFile(folder, "pack", ".jar");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                Map<String, String> all = new TreeMap<>(files);
                all.put("manifest.json", manifest());
                for (Map.Entry<String, String> file : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry("META-INF/chuanyu-pack/" + file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
