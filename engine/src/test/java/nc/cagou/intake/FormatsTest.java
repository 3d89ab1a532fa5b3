package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.cagou.Contract;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, JSON lines and Parquet pass the same rules as plain text. */
class FormatsTest {

  @TempDir Path folder;

  private final Contract contract =
      Reading.contract("id:string!", "jour:date", "montant:number", "n:integer");

  @Test
  void readsTheSheetThatHoldsTheTable() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Lisez-moi").value(0, 0, "Mode d’emploi");
      Worksheet sheet = workbook.newWorksheet("Données");
      sheet.value(0, 0, "Montants 2024");
      List<String> header = List.of("ID", "Jour", "Montant", "N", "Note");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(2, i, header.get(i));
      }
      sheet.value(3, 0, "A1");
      sheet.value(3, 1, LocalDate.of(2024, 3, 1));
      sheet.style(3, 1).format("dd/mm/yyyy").set();
      sheet.value(3, 2, 12.5);
      sheet.value(3, 3, 7);
      sheet.value(5, 0, 98818);
      sheet.value(5, 1, 45352);
      sheet.value(5, 2, "1 234,5");
      sheet.value(5, 3, 8.0);
      sheet.value(6, 0, "B2");
      sheet.value(6, 3, "beaucoup");
    }
    Reading.Result result = Reading.read(contract, file);
    assertEquals("7 type", result.rules());
    assertEquals(
        List.of(
            List.of("A1", Reading.day("2024-03-01"), 12.5, 7L),
            List.of("98818", Reading.day("2024-03-01"), 1234.5, 8L)),
        result.rows());
    assertEquals("Données", result.recipe().member());
    assertEquals(3, result.recipe().headerLine());
  }

  @Test
  void readsAWorkbookWithoutFormatsOfCells() throws IOException {
    Path file = folder.resolve("bare.xlsx");
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='%scontent-types'>".formatted(packages)
              + "<Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>"
                  .formatted(excel)
              + "<Override PartName='/xl/worksheets/a.xml' ContentType='%sworksheet+xml'/></Types>"
                  .formatted(excel));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(sheets, office)
              + "<sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='%srelationships'><Relationship Id='rId1'".formatted(packages)
              + " Type='%s/worksheet' Target='worksheets/a.xml'/></Relationships>"
                  .formatted(office));
      part(
          zip,
          "xl/worksheets/a.xml",
          "<worksheet xmlns='%s'><sheetData>".formatted(sheets)
              + "<row><c t='inlineStr'><is><t>id</t></is></c>"
              + "<c t='inlineStr'><is><t>n</t></is></c></row>"
              + "<row><c t='inlineStr'><is><t>A1</t></is></c><c><v>7</v></c></row>"
              + "</sheetData></worksheet>");
    }
    Reading.Result result = Reading.read(contract, file);
    assertEquals("", result.rules());
    assertEquals(List.of(Arrays.asList("A1", null, null, 7L)), result.rows());
    assertEquals(1, result.recipe().headerLine());
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void readsJsonLinesAndNamesTheLineThatIsNone() throws IOException {
    Path file =
        Reading.file(
            folder,
            "t.jsonl",
            """
            {"id":"A1","jour":"2024-03-01","montant":12.5,"n":7}

            {"id":"B2","montant":"12,5","n":8,"x":{"y":1}}
            {"id":"C3","montant":
            """);
    Reading.Result result = Reading.read(contract, file);
    assertEquals("4 json", result.rules());
    assertEquals(2, result.rows().size());
    assertEquals(12.5, result.rows().get(0).get(2));
    assertEquals(12.5, result.rows().get(1).get(2));
  }

  @Test
  void readsTypedParquet() throws IOException {
    Path file = folder.resolve("t.parquet");
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message m { optional binary ID (STRING); optional int32 jour (DATE);"
                + " optional double montant; optional int64 n; optional binary autre (STRING); }");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .build()) {
      SimpleGroupFactory groups = new SimpleGroupFactory(schema);
      writer.write(
          groups
              .newGroup()
              .append("ID", "A1")
              .append("jour", Reading.day("2024-03-01"))
              .append("montant", 1234.5)
              .append("n", 7L));
      writer.write(groups.newGroup().append("montant", 2.0));
    }
    Reading.Result result = Reading.read(contract, file);
    assertEquals("2 required", result.rules());
    assertEquals(List.of(List.of("A1", Reading.day("2024-03-01"), 1234.5, 7L)), result.rows());
    assertEquals(0, result.recipe().headerLine());
  }
}
