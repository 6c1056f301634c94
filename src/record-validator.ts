// @ts-nocheck
// Written by “npm run validator” from the zod schema of the record; never edited by hand.

export const isRecord = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Record of report-extract","type":"object","properties":{"schemaVersion":{"type":"string","const":"1.1.0"},"toolVersion":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+(?:-[\\w.-]+)?$"},"catalogueVersion":{"type":"string","pattern":"^[0-9a-f]{12}(?:\\+[0-9a-f]{12})?$"},"source":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mediaType":{"type":"string","enum":["text/plain","text/html"]},"encoding":{"type":"string"}},"required":["path","sha256","bytes","mediaType","encoding"],"additionalProperties":false},"report":{"type":"object","properties":{"title":{"type":["string","null"]},"year":{"anyOf":[{"type":"integer","minimum":1949,"maximum":2100},{"type":"null"}]},"issuer":{"anyOf":[{"type":"object","properties":{"name":{"type":"string","minLength":1},"level":{"type":"string","enum":["national","province","city","county","township","subdistrict","department","zone","village"]}},"required":["name","level"],"additionalProperties":false},{"type":"null"}]},"signedOn":{"anyOf":[{"type":"string","format":"date","pattern":"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},{"type":"null"}]},"publishedOn":{"anyOf":[{"type":"string","format":"date","pattern":"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},{"type":"null"}]}},"required":["title","year","issuer","signedOn","publishedOn"],"additionalProperties":false},"preamble":{"anyOf":[{"type":"object","properties":{"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["text","start","end"],"additionalProperties":false},{"type":"null"}]},"sections":{"type":"array","items":{"$ref":"#/$defs/Section"}},"metrics":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"},"label":{"type":"string"},"value":{"type":"number"},"unit":{"type":"string"},"unitText":{"type":"string"},"qualifier":{"type":"string","enum":["exact","min","max","approx"]},"basis":{"type":"string","enum":["stated","implied","derived"]},"period":{"type":"string","enum":["year","cumulative","prior","target"]},"scope":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}]},"section":{"type":["string","null"]},"evidence":{"type":"object","properties":{"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["quote","start","end","line"],"additionalProperties":false},"also":{"type":"array","items":{"type":"object","properties":{"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["quote","start","end","line"],"additionalProperties":false}},"context":{"type":"string"},"change":{"type":"object","properties":{"direction":{"type":"string","enum":["up","down","none"]},"value":{"type":["number","null"]},"unitText":{"type":"string"},"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["direction","value","unitText","quote","start","end"],"additionalProperties":false},"rule":{"type":"string"}},"required":["id","label","value","unit","unitText","qualifier","basis","period","scope","section","evidence","context","rule"],"additionalProperties":false}},"summary":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}}},"quantities":{"type":"array","items":{"type":"object","properties":{"value":{"type":"number"},"unitText":{"type":"string"},"baseValue":{"type":"number"},"qualifier":{"type":"string","enum":["exact","min","max","approx"]},"subject":{"type":["string","null"]},"action":{"type":["string","null"]},"metric":{"type":["string","null"]},"section":{"type":["string","null"]},"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"context":{"type":"string"}},"required":["value","unitText","baseValue","qualifier","subject","action","metric","section","quote","start","end","line","context"],"additionalProperties":false}},"problems":{"type":"array","items":{"type":"object","properties":{"section":{"type":"string"},"heading":{"type":["string","null"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["section","heading","text","start","end"],"additionalProperties":false}},"plans":{"type":"array","items":{"type":"object","properties":{"section":{"type":"string"},"heading":{"type":["string","null"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["section","heading","text","start","end"],"additionalProperties":false}},"citations":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"documentNumber":{"type":["string","null"]},"section":{"type":["string","null"]},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["title","documentNumber","section","start","end","line"],"additionalProperties":false}},"accounting":{"type":"object","properties":{"numerals":{"type":"integer","minimum":0,"maximum":9007199254740991},"metric":{"type":"integer","minimum":0,"maximum":9007199254740991},"quantity":{"type":"integer","minimum":0,"maximum":9007199254740991},"date":{"type":"integer","minimum":0,"maximum":9007199254740991},"citation":{"type":"integer","minimum":0,"maximum":9007199254740991},"name":{"type":"integer","minimum":0,"maximum":9007199254740991},"numbering":{"type":"integer","minimum":0,"maximum":9007199254740991},"unexplained":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["numerals","metric","quantity","date","citation","name","numbering","unexplained"],"additionalProperties":false},"checks":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"status":{"type":"string","enum":["pass","fail","uncertain"]},"metrics":{"type":"array","items":{"type":"string"}},"stated":{"type":["number","null"]},"computed":{"type":["number","null"]},"message":{"type":"string"},"places":{"type":"array","items":{"type":"object","properties":{"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["start","end","line"],"additionalProperties":false}}},"required":["rule","status","metrics","stated","computed","message","places"],"additionalProperties":false}},"diagnostics":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]},"message":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"metrics":{"type":"array","items":{"type":"string"}}},"required":["rule","severity","message"],"additionalProperties":false}}},"required":["schemaVersion","toolVersion","catalogueVersion","source","report","preamble","sections","metrics","summary","quantities","problems","plans","citations","accounting","checks","diagnostics"],"additionalProperties":false,"$defs":{"Section":{"type":"object","properties":{"id":{"type":"string","pattern":"^\\d+(?:\\.\\d+)*$"},"level":{"type":"integer","minimum":1,"maximum":9007199254740991},"marker":{"type":"object","properties":{"style":{"type":"string","enum":["chinese","chinese-paren","arabic","arabic-paren","arabic-half-paren","circled","ordinal","enumerator","sequence"]},"number":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","minLength":1}},"required":["style","number","text"],"additionalProperties":false},"heading":{"type":["string","null"]},"kind":{"type":"string","enum":["work","problems","leadership","plan","other"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"children":{"type":"array","items":{"$ref":"#/$defs/Section"}}},"required":["id","level","marker","heading","kind","start","end","children"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+(?:-[\\w.-]+)?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{12}(?:\\+[0-9a-f]{12})?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$", "u");
const pattern10 = new RegExp("^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$", "u");
const schema32 = {"type":"object","properties":{"id":{"type":"string","pattern":"^\\d+(?:\\.\\d+)*$"},"level":{"type":"integer","minimum":1,"maximum":9007199254740991},"marker":{"type":"object","properties":{"style":{"type":"string","enum":["chinese","chinese-paren","arabic","arabic-paren","arabic-half-paren","circled","ordinal","enumerator","sequence"]},"number":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","minLength":1}},"required":["style","number","text"],"additionalProperties":false},"heading":{"type":["string","null"]},"kind":{"type":"string","enum":["work","problems","leadership","plan","other"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"children":{"type":"array","items":{"$ref":"#/$defs/Section"}}},"required":["id","level","marker","heading","kind","start","end","children"],"additionalProperties":false};
const pattern9 = new RegExp("^\\d+(?:\\.\\d+)*$", "u");
const wrapper0 = {validate: validate21};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.marker === undefined) && (missing0 = "marker"))) || ((data.heading === undefined) && (missing0 = "heading"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.start === undefined) && (missing0 = "start"))) || ((data.end === undefined) && (missing0 = "end"))) || ((data.children === undefined) && (missing0 = "children"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)*$"},message:"must match pattern \""+"^\\d+(?:\\.\\d+)*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate21.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.marker !== undefined){
let data2 = data.marker;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.style === undefined) && (missing1 = "style")) || ((data2.number === undefined) && (missing1 = "number"))) || ((data2.text === undefined) && (missing1 = "text"))){
validate21.errors = [{instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "style") || (key1 === "number")) || (key1 === "text"))){
validate21.errors = [{instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.style !== undefined){
let data3 = data2.style;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/marker/style",schemaPath:"#/properties/marker/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data3 === "chinese") || (data3 === "chinese-paren")) || (data3 === "arabic")) || (data3 === "arabic-paren")) || (data3 === "arabic-half-paren")) || (data3 === "circled")) || (data3 === "ordinal")) || (data3 === "enumerator")) || (data3 === "sequence"))){
validate21.errors = [{instancePath:instancePath+"/marker/style",schemaPath:"#/properties/marker/properties/style/enum",keyword:"enum",params:{allowedValues: schema32.properties.marker.properties.style.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.number !== undefined){
let data4 = data2.number;
const _errs11 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate21.errors = [{instancePath:instancePath+"/marker/number",schemaPath:"#/properties/marker/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data4 == "number"){
if(data4 > 9007199254740991 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/marker/number",schemaPath:"#/properties/marker/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/marker/number",schemaPath:"#/properties/marker/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.text !== undefined){
let data5 = data2.text;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/marker/text",schemaPath:"#/properties/marker/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/marker/text",schemaPath:"#/properties/marker/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heading !== undefined){
let data6 = data.heading;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: schema32.properties.heading.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data7 = data.kind;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data7 === "work") || (data7 === "problems")) || (data7 === "leadership")) || (data7 === "plan")) || (data7 === "other"))){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs19 = errors;
if(typeof data.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data9 = data.start;
const _errs21 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate21.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if(typeof data9 == "number"){
if(data9 > 9007199254740991 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
let data10 = data.end;
const _errs23 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate21.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if(typeof data10 == "number"){
if(data10 > 9007199254740991 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.children !== undefined){
let data11 = data.children;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(!(wrapper0.validate(data11[i0], {instancePath:instancePath+"/children/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid2 = _errs27 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.toolVersion === undefined) && (missing0 = "toolVersion"))) || ((data.catalogueVersion === undefined) && (missing0 = "catalogueVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.report === undefined) && (missing0 = "report"))) || ((data.preamble === undefined) && (missing0 = "preamble"))) || ((data.sections === undefined) && (missing0 = "sections"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.quantities === undefined) && (missing0 = "quantities"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.plans === undefined) && (missing0 = "plans"))) || ((data.citations === undefined) && (missing0 = "citations"))) || ((data.accounting === undefined) && (missing0 = "accounting"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.1.0" !== data0){
validate20.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "1.1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolVersion !== undefined){
let data1 = data.toolVersion;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/toolVersion",schemaPath:"#/properties/toolVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(?:-[\\w.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(?:-[\\w.-]+)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/toolVersion",schemaPath:"#/properties/toolVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catalogueVersion !== undefined){
let data2 = data.catalogueVersion;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate20.errors = [{instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}(?:\\+[0-9a-f]{12})?$"},message:"must match pattern \""+"^[0-9a-f]{12}(?:\\+[0-9a-f]{12})?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.path === undefined) && (missing1 = "path")) || ((data3.sha256 === undefined) && (missing1 = "sha256"))) || ((data3.bytes === undefined) && (missing1 = "bytes"))) || ((data3.mediaType === undefined) && (missing1 = "mediaType"))) || ((data3.encoding === undefined) && (missing1 = "encoding"))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "bytes")) || (key1 === "mediaType")) || (key1 === "encoding"))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.path !== undefined){
const _errs11 = errors;
if(typeof data3.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sha256 !== undefined){
let data5 = data3.sha256;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate20.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.bytes !== undefined){
let data6 = data3.bytes;
const _errs15 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data6 == "number"){
if(data6 > 9007199254740991 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.mediaType !== undefined){
let data7 = data3.mediaType;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/mediaType",schemaPath:"#/properties/source/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "text/plain") || (data7 === "text/html"))){
validate20.errors = [{instancePath:instancePath+"/source/mediaType",schemaPath:"#/properties/source/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.mediaType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.encoding !== undefined){
const _errs19 = errors;
if(typeof data3.encoding !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"#/properties/source/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
let data9 = data.report;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((((data9.title === undefined) && (missing2 = "title")) || ((data9.year === undefined) && (missing2 = "year"))) || ((data9.issuer === undefined) && (missing2 = "issuer"))) || ((data9.signedOn === undefined) && (missing2 = "signedOn"))) || ((data9.publishedOn === undefined) && (missing2 = "publishedOn"))){
validate20.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((((key2 === "title") || (key2 === "year")) || (key2 === "issuer")) || (key2 === "signedOn")) || (key2 === "publishedOn"))){
validate20.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.title !== undefined){
let data10 = data9.title;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/report/title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type: schema31.properties.report.properties.title.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.year !== undefined){
let data11 = data9.year;
const _errs26 = errors;
const _errs27 = errors;
let valid3 = false;
const _errs28 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err0 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs28){
if(typeof data11 == "number"){
if(data11 > 2100 || isNaN(data11)){
const err1 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data11 < 1949 || isNaN(data11)){
const err2 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1949},message:"must be >= 1949"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs28 === errors;
valid3 = valid3 || _valid0;
const _errs30 = errors;
if(data11 !== null){
const err3 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.issuer !== undefined){
let data12 = data9.issuer;
const _errs32 = errors;
const _errs33 = errors;
let valid4 = false;
const _errs34 = errors;
if(errors === _errs34){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if(((data12.name === undefined) && (missing3 = "name")) || ((data12.level === undefined) && (missing3 = "level"))){
const err5 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs36 = errors;
for(const key3 in data12){
if(!((key3 === "name") || (key3 === "level"))){
const err6 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs36 === errors){
if(data12.name !== undefined){
let data13 = data12.name;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data13 === "string"){
if(data13.length < 1){
const err7 = {instancePath:instancePath+"/report/issuer/name",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/report/issuer/name",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.level !== undefined){
let data14 = data12.level;
const _errs39 = errors;
if(typeof data14 !== "string"){
const err9 = {instancePath:instancePath+"/report/issuer/level",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((data14 === "national") || (data14 === "province")) || (data14 === "city")) || (data14 === "county")) || (data14 === "township")) || (data14 === "subdistrict")) || (data14 === "department")) || (data14 === "zone")) || (data14 === "village"))){
const err10 = {instancePath:instancePath+"/report/issuer/level",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.report.properties.issuer.anyOf[0].properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs34 === errors;
valid4 = valid4 || _valid1;
const _errs41 = errors;
if(data12 !== null){
const err12 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err13 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.signedOn !== undefined){
let data15 = data9.signedOn;
const _errs43 = errors;
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err14 = {instancePath:instancePath+"/report/signedOn",schemaPath:"#/properties/report/properties/signedOn/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},message:"must match pattern \""+"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/report/signedOn",schemaPath:"#/properties/report/properties/signedOn/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid2 = _errs45 === errors;
valid6 = valid6 || _valid2;
const _errs47 = errors;
if(data15 !== null){
const err16 = {instancePath:instancePath+"/report/signedOn",schemaPath:"#/properties/report/properties/signedOn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err17 = {instancePath:instancePath+"/report/signedOn",schemaPath:"#/properties/report/properties/signedOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.publishedOn !== undefined){
let data16 = data9.publishedOn;
const _errs49 = errors;
const _errs50 = errors;
let valid7 = false;
const _errs51 = errors;
if(errors === _errs51){
if(errors === _errs51){
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err18 = {instancePath:instancePath+"/report/publishedOn",schemaPath:"#/properties/report/properties/publishedOn/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},message:"must match pattern \""+"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/report/publishedOn",schemaPath:"#/properties/report/properties/publishedOn/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
const _errs53 = errors;
if(data16 !== null){
const err20 = {instancePath:instancePath+"/report/publishedOn",schemaPath:"#/properties/report/properties/publishedOn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err21 = {instancePath:instancePath+"/report/publishedOn",schemaPath:"#/properties/report/properties/publishedOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs49 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preamble !== undefined){
let data17 = data.preamble;
const _errs55 = errors;
const _errs56 = errors;
let valid8 = false;
const _errs57 = errors;
if(errors === _errs57){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((((data17.text === undefined) && (missing4 = "text")) || ((data17.start === undefined) && (missing4 = "start"))) || ((data17.end === undefined) && (missing4 = "end"))){
const err22 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs59 = errors;
for(const key4 in data17){
if(!(((key4 === "text") || (key4 === "start")) || (key4 === "end"))){
const err23 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs59 === errors){
if(data17.text !== undefined){
const _errs60 = errors;
if(typeof data17.text !== "string"){
const err24 = {instancePath:instancePath+"/preamble/text",schemaPath:"#/properties/preamble/anyOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.start !== undefined){
let data19 = data17.start;
const _errs62 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err25 = {instancePath:instancePath+"/preamble/start",schemaPath:"#/properties/preamble/anyOf/0/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(errors === _errs62){
if(typeof data19 == "number"){
if(data19 > 9007199254740991 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/preamble/start",schemaPath:"#/properties/preamble/anyOf/0/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err27 = {instancePath:instancePath+"/preamble/start",schemaPath:"#/properties/preamble/anyOf/0/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.end !== undefined){
let data20 = data17.end;
const _errs64 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err28 = {instancePath:instancePath+"/preamble/end",schemaPath:"#/properties/preamble/anyOf/0/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(errors === _errs64){
if(typeof data20 == "number"){
if(data20 > 9007199254740991 || isNaN(data20)){
const err29 = {instancePath:instancePath+"/preamble/end",schemaPath:"#/properties/preamble/anyOf/0/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data20 < 0 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/preamble/end",schemaPath:"#/properties/preamble/anyOf/0/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid4 = _errs57 === errors;
valid8 = valid8 || _valid4;
const _errs66 = errors;
if(data17 !== null){
const err32 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs66 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const err33 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data21 = data.sections;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data21)){
var valid10 = true;
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
const _errs70 = errors;
if(!(validate21(data21[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid10 = _errs70 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data23 = data.metrics;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data23)){
var valid11 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs73 = errors;
if(errors === _errs73){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((((((((((((((data24.id === undefined) && (missing5 = "id")) || ((data24.label === undefined) && (missing5 = "label"))) || ((data24.value === undefined) && (missing5 = "value"))) || ((data24.unit === undefined) && (missing5 = "unit"))) || ((data24.unitText === undefined) && (missing5 = "unitText"))) || ((data24.qualifier === undefined) && (missing5 = "qualifier"))) || ((data24.basis === undefined) && (missing5 = "basis"))) || ((data24.period === undefined) && (missing5 = "period"))) || ((data24.scope === undefined) && (missing5 = "scope"))) || ((data24.section === undefined) && (missing5 = "section"))) || ((data24.evidence === undefined) && (missing5 = "evidence"))) || ((data24.context === undefined) && (missing5 = "context"))) || ((data24.rule === undefined) && (missing5 = "rule"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs75 = errors;
for(const key5 in data24){
if(!(func1.call(schema31.properties.metrics.items.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
if(data24.id !== undefined){
let data25 = data24.id;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/id",schemaPath:"#/properties/metrics/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/id",schemaPath:"#/properties/metrics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.label !== undefined){
const _errs78 = errors;
if(typeof data24.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/label",schemaPath:"#/properties/metrics/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.value !== undefined){
const _errs80 = errors;
if(!(typeof data24.value == "number")){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/properties/metrics/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.unit !== undefined){
const _errs82 = errors;
if(typeof data24.unit !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/unit",schemaPath:"#/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.unitText !== undefined){
const _errs84 = errors;
if(typeof data24.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/unitText",schemaPath:"#/properties/metrics/items/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.qualifier !== undefined){
let data30 = data24.qualifier;
const _errs86 = errors;
if(typeof data30 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/qualifier",schemaPath:"#/properties/metrics/items/properties/qualifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data30 === "exact") || (data30 === "min")) || (data30 === "max")) || (data30 === "approx"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/qualifier",schemaPath:"#/properties/metrics/items/properties/qualifier/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.qualifier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.basis !== undefined){
let data31 = data24.basis;
const _errs88 = errors;
if(typeof data31 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/basis",schemaPath:"#/properties/metrics/items/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data31 === "stated") || (data31 === "implied")) || (data31 === "derived"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/basis",schemaPath:"#/properties/metrics/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs88 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.period !== undefined){
let data32 = data24.period;
const _errs90 = errors;
if(typeof data32 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/period",schemaPath:"#/properties/metrics/items/properties/period/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data32 === "year") || (data32 === "cumulative")) || (data32 === "prior")) || (data32 === "target"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/period",schemaPath:"#/properties/metrics/items/properties/period/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.period.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs90 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.scope !== undefined){
let data33 = data24.scope;
const _errs92 = errors;
const _errs93 = errors;
let valid13 = false;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data33 === "string"){
if(data33.length < 1){
const err34 = {instancePath:instancePath+"/metrics/" + i1+"/scope",schemaPath:"#/properties/metrics/items/properties/scope/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/metrics/" + i1+"/scope",schemaPath:"#/properties/metrics/items/properties/scope/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid5 = _errs94 === errors;
valid13 = valid13 || _valid5;
const _errs96 = errors;
if(data33 !== null){
const err36 = {instancePath:instancePath+"/metrics/" + i1+"/scope",schemaPath:"#/properties/metrics/items/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid5 = _errs96 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err37 = {instancePath:instancePath+"/metrics/" + i1+"/scope",schemaPath:"#/properties/metrics/items/properties/scope/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs92 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.section !== undefined){
let data34 = data24.section;
const _errs98 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/section",schemaPath:"#/properties/metrics/items/properties/section/type",keyword:"type",params:{type: schema31.properties.metrics.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.evidence !== undefined){
let data35 = data24.evidence;
const _errs100 = errors;
if(errors === _errs100){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if(((((data35.quote === undefined) && (missing6 = "quote")) || ((data35.start === undefined) && (missing6 = "start"))) || ((data35.end === undefined) && (missing6 = "end"))) || ((data35.line === undefined) && (missing6 = "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key6 in data35){
if(!((((key6 === "quote") || (key6 === "start")) || (key6 === "end")) || (key6 === "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data35.quote !== undefined){
let data36 = data35.quote;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data36 === "string"){
if(data36.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/quote",schemaPath:"#/properties/metrics/items/properties/evidence/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/quote",schemaPath:"#/properties/metrics/items/properties/evidence/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.start !== undefined){
let data37 = data35.start;
const _errs105 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if(typeof data37 == "number"){
if(data37 > 9007199254740991 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.end !== undefined){
let data38 = data35.end;
const _errs107 = errors;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if(typeof data38 == "number"){
if(data38 > 9007199254740991 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs107 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.line !== undefined){
let data39 = data35.line;
const _errs109 = errors;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs109){
if(typeof data39 == "number"){
if(data39 > 9007199254740991 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid14 = _errs109 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs100 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.also !== undefined){
let data40 = data24.also;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data40)){
var valid15 = true;
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
const _errs113 = errors;
if(errors === _errs113){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if(((((data41.quote === undefined) && (missing7 = "quote")) || ((data41.start === undefined) && (missing7 = "start"))) || ((data41.end === undefined) && (missing7 = "end"))) || ((data41.line === undefined) && (missing7 = "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2,schemaPath:"#/properties/metrics/items/properties/also/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs115 = errors;
for(const key7 in data41){
if(!((((key7 === "quote") || (key7 === "start")) || (key7 === "end")) || (key7 === "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2,schemaPath:"#/properties/metrics/items/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data41.quote !== undefined){
let data42 = data41.quote;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data42 === "string"){
if(data42.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/quote",schemaPath:"#/properties/metrics/items/properties/also/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/quote",schemaPath:"#/properties/metrics/items/properties/also/items/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs116 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.start !== undefined){
let data43 = data41.start;
const _errs118 = errors;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if(typeof data43 == "number"){
if(data43 > 9007199254740991 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs118 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.end !== undefined){
let data44 = data41.end;
const _errs120 = errors;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs120){
if(typeof data44 == "number"){
if(data44 > 9007199254740991 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs120 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.line !== undefined){
let data45 = data41.line;
const _errs122 = errors;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if(typeof data45 == "number"){
if(data45 > 9007199254740991 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data45 < 1 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid16 = _errs122 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2,schemaPath:"#/properties/metrics/items/properties/also/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs113 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also",schemaPath:"#/properties/metrics/items/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs111 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.context !== undefined){
const _errs124 = errors;
if(typeof data24.context !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/context",schemaPath:"#/properties/metrics/items/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs124 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.change !== undefined){
let data47 = data24.change;
const _errs126 = errors;
if(errors === _errs126){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing8;
if(((((((data47.direction === undefined) && (missing8 = "direction")) || ((data47.value === undefined) && (missing8 = "value"))) || ((data47.unitText === undefined) && (missing8 = "unitText"))) || ((data47.quote === undefined) && (missing8 = "quote"))) || ((data47.start === undefined) && (missing8 = "start"))) || ((data47.end === undefined) && (missing8 = "end"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change",schemaPath:"#/properties/metrics/items/properties/change/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs128 = errors;
for(const key8 in data47){
if(!((((((key8 === "direction") || (key8 === "value")) || (key8 === "unitText")) || (key8 === "quote")) || (key8 === "start")) || (key8 === "end"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change",schemaPath:"#/properties/metrics/items/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs128 === errors){
if(data47.direction !== undefined){
let data48 = data47.direction;
const _errs129 = errors;
if(typeof data48 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/direction",schemaPath:"#/properties/metrics/items/properties/change/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data48 === "up") || (data48 === "down")) || (data48 === "none"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/direction",schemaPath:"#/properties/metrics/items/properties/change/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.change.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs129 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.value !== undefined){
let data49 = data47.value;
const _errs131 = errors;
if((!(typeof data49 == "number")) && (data49 !== null)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/value",schemaPath:"#/properties/metrics/items/properties/change/properties/value/type",keyword:"type",params:{type: schema31.properties.metrics.items.properties.change.properties.value.type},message:"must be number,null"}];
return false;
}
var valid17 = _errs131 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.unitText !== undefined){
const _errs133 = errors;
if(typeof data47.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/unitText",schemaPath:"#/properties/metrics/items/properties/change/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs133 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.quote !== undefined){
let data51 = data47.quote;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data51 === "string"){
if(data51.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/quote",schemaPath:"#/properties/metrics/items/properties/change/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/quote",schemaPath:"#/properties/metrics/items/properties/change/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs135 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.start !== undefined){
let data52 = data47.start;
const _errs137 = errors;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if(typeof data52 == "number"){
if(data52 > 9007199254740991 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid17 = _errs137 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data47.end !== undefined){
let data53 = data47.end;
const _errs139 = errors;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs139){
if(typeof data53 == "number"){
if(data53 > 9007199254740991 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid17 = _errs139 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change",schemaPath:"#/properties/metrics/items/properties/change/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs126 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.rule !== undefined){
const _errs141 = errors;
if(typeof data24.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/rule",schemaPath:"#/properties/metrics/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs141 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs73 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data55 = data.summary;
const _errs143 = errors;
if(errors === _errs143){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key9 in data55){
const _errs145 = errors;
if(typeof key9 !== "string"){
const err38 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid18 = _errs145 === errors;
if(!valid18){
const err39 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid18){
for(const key10 in data55){
let data56 = data55[key10];
const _errs148 = errors;
if(errors === _errs148){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 in data56){
const _errs150 = errors;
if(typeof key11 !== "string"){
const err40 = {instancePath:instancePath+"/summary/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/additionalProperties/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid20 = _errs150 === errors;
if(!valid20){
const err41 = {instancePath:instancePath+"/summary/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid20){
for(const key12 in data56){
const _errs153 = errors;
if(!(typeof data56[key12] == "number")){
validate20.errors = [{instancePath:instancePath+"/summary/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid21 = _errs153 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs148 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantities !== undefined){
let data58 = data.quantities;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data58)){
var valid22 = true;
const len3 = data58.length;
for(let i3=0; i3<len3; i3++){
let data59 = data58[i3];
const _errs157 = errors;
if(errors === _errs157){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing9;
if((((((((((((((data59.value === undefined) && (missing9 = "value")) || ((data59.unitText === undefined) && (missing9 = "unitText"))) || ((data59.baseValue === undefined) && (missing9 = "baseValue"))) || ((data59.qualifier === undefined) && (missing9 = "qualifier"))) || ((data59.subject === undefined) && (missing9 = "subject"))) || ((data59.action === undefined) && (missing9 = "action"))) || ((data59.metric === undefined) && (missing9 = "metric"))) || ((data59.section === undefined) && (missing9 = "section"))) || ((data59.quote === undefined) && (missing9 = "quote"))) || ((data59.start === undefined) && (missing9 = "start"))) || ((data59.end === undefined) && (missing9 = "end"))) || ((data59.line === undefined) && (missing9 = "line"))) || ((data59.context === undefined) && (missing9 = "context"))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3,schemaPath:"#/properties/quantities/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs159 = errors;
for(const key13 in data59){
if(!(func1.call(schema31.properties.quantities.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3,schemaPath:"#/properties/quantities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs159 === errors){
if(data59.value !== undefined){
const _errs160 = errors;
if(!(typeof data59.value == "number")){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/value",schemaPath:"#/properties/quantities/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs160 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.unitText !== undefined){
const _errs162 = errors;
if(typeof data59.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/unitText",schemaPath:"#/properties/quantities/items/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs162 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.baseValue !== undefined){
const _errs164 = errors;
if(!(typeof data59.baseValue == "number")){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/baseValue",schemaPath:"#/properties/quantities/items/properties/baseValue/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs164 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.qualifier !== undefined){
let data63 = data59.qualifier;
const _errs166 = errors;
if(typeof data63 !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/qualifier",schemaPath:"#/properties/quantities/items/properties/qualifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data63 === "exact") || (data63 === "min")) || (data63 === "max")) || (data63 === "approx"))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/qualifier",schemaPath:"#/properties/quantities/items/properties/qualifier/enum",keyword:"enum",params:{allowedValues: schema31.properties.quantities.items.properties.qualifier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs166 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.subject !== undefined){
let data64 = data59.subject;
const _errs168 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/subject",schemaPath:"#/properties/quantities/items/properties/subject/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.subject.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs168 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.action !== undefined){
let data65 = data59.action;
const _errs170 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/action",schemaPath:"#/properties/quantities/items/properties/action/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.action.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs170 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.metric !== undefined){
let data66 = data59.metric;
const _errs172 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/metric",schemaPath:"#/properties/quantities/items/properties/metric/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.metric.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs172 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.section !== undefined){
let data67 = data59.section;
const _errs174 = errors;
if((typeof data67 !== "string") && (data67 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/section",schemaPath:"#/properties/quantities/items/properties/section/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs174 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.quote !== undefined){
let data68 = data59.quote;
const _errs176 = errors;
if(errors === _errs176){
if(typeof data68 === "string"){
if(data68.length < 1){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/quote",schemaPath:"#/properties/quantities/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/quote",schemaPath:"#/properties/quantities/items/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs176 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.start !== undefined){
let data69 = data59.start;
const _errs178 = errors;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if(typeof data69 == "number"){
if(data69 > 9007199254740991 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs178 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.end !== undefined){
let data70 = data59.end;
const _errs180 = errors;
if(!((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs180){
if(typeof data70 == "number"){
if(data70 > 9007199254740991 || isNaN(data70)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data70 < 0 || isNaN(data70)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs180 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.line !== undefined){
let data71 = data59.line;
const _errs182 = errors;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs182){
if(typeof data71 == "number"){
if(data71 > 9007199254740991 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs182 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data59.context !== undefined){
const _errs184 = errors;
if(typeof data59.context !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/context",schemaPath:"#/properties/quantities/items/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs184 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3,schemaPath:"#/properties/quantities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs157 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quantities",schemaPath:"#/properties/quantities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data73 = data.problems;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data73)){
var valid24 = true;
const len4 = data73.length;
for(let i4=0; i4<len4; i4++){
let data74 = data73[i4];
const _errs188 = errors;
if(errors === _errs188){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing10;
if((((((data74.section === undefined) && (missing10 = "section")) || ((data74.heading === undefined) && (missing10 = "heading"))) || ((data74.text === undefined) && (missing10 = "text"))) || ((data74.start === undefined) && (missing10 = "start"))) || ((data74.end === undefined) && (missing10 = "end"))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs190 = errors;
for(const key14 in data74){
if(!(((((key14 === "section") || (key14 === "heading")) || (key14 === "text")) || (key14 === "start")) || (key14 === "end"))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs190 === errors){
if(data74.section !== undefined){
const _errs191 = errors;
if(typeof data74.section !== "string"){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/section",schemaPath:"#/properties/problems/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs191 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data74.heading !== undefined){
let data76 = data74.heading;
const _errs193 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/heading",schemaPath:"#/properties/problems/items/properties/heading/type",keyword:"type",params:{type: schema31.properties.problems.items.properties.heading.type},message:"must be string,null"}];
return false;
}
var valid25 = _errs193 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data74.text !== undefined){
const _errs195 = errors;
if(typeof data74.text !== "string"){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/text",schemaPath:"#/properties/problems/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs195 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data74.start !== undefined){
let data78 = data74.start;
const _errs197 = errors;
if(!((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78)))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs197){
if(typeof data78 == "number"){
if(data78 > 9007199254740991 || isNaN(data78)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data78 < 0 || isNaN(data78)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs197 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data74.end !== undefined){
let data79 = data74.end;
const _errs199 = errors;
if(!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs199){
if(typeof data79 == "number"){
if(data79 > 9007199254740991 || isNaN(data79)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data79 < 0 || isNaN(data79)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs199 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs188 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs186 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
let data80 = data.plans;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data80)){
var valid26 = true;
const len5 = data80.length;
for(let i5=0; i5<len5; i5++){
let data81 = data80[i5];
const _errs203 = errors;
if(errors === _errs203){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing11;
if((((((data81.section === undefined) && (missing11 = "section")) || ((data81.heading === undefined) && (missing11 = "heading"))) || ((data81.text === undefined) && (missing11 = "text"))) || ((data81.start === undefined) && (missing11 = "start"))) || ((data81.end === undefined) && (missing11 = "end"))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key15 in data81){
if(!(((((key15 === "section") || (key15 === "heading")) || (key15 === "text")) || (key15 === "start")) || (key15 === "end"))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5,schemaPath:"#/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data81.section !== undefined){
const _errs206 = errors;
if(typeof data81.section !== "string"){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/section",schemaPath:"#/properties/plans/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs206 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.heading !== undefined){
let data83 = data81.heading;
const _errs208 = errors;
if((typeof data83 !== "string") && (data83 !== null)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/heading",schemaPath:"#/properties/plans/items/properties/heading/type",keyword:"type",params:{type: schema31.properties.plans.items.properties.heading.type},message:"must be string,null"}];
return false;
}
var valid27 = _errs208 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.text !== undefined){
const _errs210 = errors;
if(typeof data81.text !== "string"){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/text",schemaPath:"#/properties/plans/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs210 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.start !== undefined){
let data85 = data81.start;
const _errs212 = errors;
if(!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85)))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs212){
if(typeof data85 == "number"){
if(data85 > 9007199254740991 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data85 < 0 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs212 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.end !== undefined){
let data86 = data81.end;
const _errs214 = errors;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs214){
if(typeof data86 == "number"){
if(data86 > 9007199254740991 || isNaN(data86)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data86 < 0 || isNaN(data86)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs214 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plans/" + i5,schemaPath:"#/properties/plans/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs203 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs201 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data87 = data.citations;
const _errs216 = errors;
if(errors === _errs216){
if(Array.isArray(data87)){
var valid28 = true;
const len6 = data87.length;
for(let i6=0; i6<len6; i6++){
let data88 = data87[i6];
const _errs218 = errors;
if(errors === _errs218){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing12;
if(((((((data88.title === undefined) && (missing12 = "title")) || ((data88.documentNumber === undefined) && (missing12 = "documentNumber"))) || ((data88.section === undefined) && (missing12 = "section"))) || ((data88.start === undefined) && (missing12 = "start"))) || ((data88.end === undefined) && (missing12 = "end"))) || ((data88.line === undefined) && (missing12 = "line"))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6,schemaPath:"#/properties/citations/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs220 = errors;
for(const key16 in data88){
if(!((((((key16 === "title") || (key16 === "documentNumber")) || (key16 === "section")) || (key16 === "start")) || (key16 === "end")) || (key16 === "line"))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6,schemaPath:"#/properties/citations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs220 === errors){
if(data88.title !== undefined){
const _errs221 = errors;
if(typeof data88.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/title",schemaPath:"#/properties/citations/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs221 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data88.documentNumber !== undefined){
let data90 = data88.documentNumber;
const _errs223 = errors;
if((typeof data90 !== "string") && (data90 !== null)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/documentNumber",schemaPath:"#/properties/citations/items/properties/documentNumber/type",keyword:"type",params:{type: schema31.properties.citations.items.properties.documentNumber.type},message:"must be string,null"}];
return false;
}
var valid29 = _errs223 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data88.section !== undefined){
let data91 = data88.section;
const _errs225 = errors;
if((typeof data91 !== "string") && (data91 !== null)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/section",schemaPath:"#/properties/citations/items/properties/section/type",keyword:"type",params:{type: schema31.properties.citations.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid29 = _errs225 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data88.start !== undefined){
let data92 = data88.start;
const _errs227 = errors;
if(!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs227){
if(typeof data92 == "number"){
if(data92 > 9007199254740991 || isNaN(data92)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data92 < 0 || isNaN(data92)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid29 = _errs227 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data88.end !== undefined){
let data93 = data88.end;
const _errs229 = errors;
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs229){
if(typeof data93 == "number"){
if(data93 > 9007199254740991 || isNaN(data93)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data93 < 0 || isNaN(data93)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid29 = _errs229 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data88.line !== undefined){
let data94 = data88.line;
const _errs231 = errors;
if(!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs231){
if(typeof data94 == "number"){
if(data94 > 9007199254740991 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data94 < 1 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid29 = _errs231 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/citations/" + i6,schemaPath:"#/properties/citations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs218 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs216 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounting !== undefined){
let data95 = data.accounting;
const _errs233 = errors;
if(errors === _errs233){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing13;
if(((((((((data95.numerals === undefined) && (missing13 = "numerals")) || ((data95.metric === undefined) && (missing13 = "metric"))) || ((data95.quantity === undefined) && (missing13 = "quantity"))) || ((data95.date === undefined) && (missing13 = "date"))) || ((data95.citation === undefined) && (missing13 = "citation"))) || ((data95.name === undefined) && (missing13 = "name"))) || ((data95.numbering === undefined) && (missing13 = "numbering"))) || ((data95.unexplained === undefined) && (missing13 = "unexplained"))){
validate20.errors = [{instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs235 = errors;
for(const key17 in data95){
if(!((((((((key17 === "numerals") || (key17 === "metric")) || (key17 === "quantity")) || (key17 === "date")) || (key17 === "citation")) || (key17 === "name")) || (key17 === "numbering")) || (key17 === "unexplained"))){
validate20.errors = [{instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs235 === errors){
if(data95.numerals !== undefined){
let data96 = data95.numerals;
const _errs236 = errors;
if(!((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96)))){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs236){
if(typeof data96 == "number"){
if(data96 > 9007199254740991 || isNaN(data96)){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data96 < 0 || isNaN(data96)){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs236 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.metric !== undefined){
let data97 = data95.metric;
const _errs238 = errors;
if(!((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97)))){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs238){
if(typeof data97 == "number"){
if(data97 > 9007199254740991 || isNaN(data97)){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data97 < 0 || isNaN(data97)){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs238 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.quantity !== undefined){
let data98 = data95.quantity;
const _errs240 = errors;
if(!((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98)))){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs240){
if(typeof data98 == "number"){
if(data98 > 9007199254740991 || isNaN(data98)){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data98 < 0 || isNaN(data98)){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs240 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.date !== undefined){
let data99 = data95.date;
const _errs242 = errors;
if(!((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99)))){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs242){
if(typeof data99 == "number"){
if(data99 > 9007199254740991 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data99 < 0 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs242 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.citation !== undefined){
let data100 = data95.citation;
const _errs244 = errors;
if(!((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100)))){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs244){
if(typeof data100 == "number"){
if(data100 > 9007199254740991 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs244 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.name !== undefined){
let data101 = data95.name;
const _errs246 = errors;
if(!((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101)))){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs246){
if(typeof data101 == "number"){
if(data101 > 9007199254740991 || isNaN(data101)){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data101 < 0 || isNaN(data101)){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs246 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.numbering !== undefined){
let data102 = data95.numbering;
const _errs248 = errors;
if(!((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102)))){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs248){
if(typeof data102 == "number"){
if(data102 > 9007199254740991 || isNaN(data102)){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data102 < 0 || isNaN(data102)){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs248 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data95.unexplained !== undefined){
let data103 = data95.unexplained;
const _errs250 = errors;
if(!((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103)))){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs250){
if(typeof data103 == "number"){
if(data103 > 9007199254740991 || isNaN(data103)){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data103 < 0 || isNaN(data103)){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs250 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs233 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data104 = data.checks;
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data104)){
var valid31 = true;
const len7 = data104.length;
for(let i7=0; i7<len7; i7++){
let data105 = data104[i7];
const _errs254 = errors;
if(errors === _errs254){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing14;
if((((((((data105.rule === undefined) && (missing14 = "rule")) || ((data105.status === undefined) && (missing14 = "status"))) || ((data105.metrics === undefined) && (missing14 = "metrics"))) || ((data105.stated === undefined) && (missing14 = "stated"))) || ((data105.computed === undefined) && (missing14 = "computed"))) || ((data105.message === undefined) && (missing14 = "message"))) || ((data105.places === undefined) && (missing14 = "places"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs256 = errors;
for(const key18 in data105){
if(!(((((((key18 === "rule") || (key18 === "status")) || (key18 === "metrics")) || (key18 === "stated")) || (key18 === "computed")) || (key18 === "message")) || (key18 === "places"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data105.rule !== undefined){
const _errs257 = errors;
if(typeof data105.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/rule",schemaPath:"#/properties/checks/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs257 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.status !== undefined){
let data107 = data105.status;
const _errs259 = errors;
if(typeof data107 !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/status",schemaPath:"#/properties/checks/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data107 === "pass") || (data107 === "fail")) || (data107 === "uncertain"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/status",schemaPath:"#/properties/checks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs259 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.metrics !== undefined){
let data108 = data105.metrics;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data108)){
var valid33 = true;
const len8 = data108.length;
for(let i8=0; i8<len8; i8++){
const _errs263 = errors;
if(typeof data108[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/metrics/" + i8,schemaPath:"#/properties/checks/items/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs263 === errors;
if(!valid33){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/metrics",schemaPath:"#/properties/checks/items/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs261 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.stated !== undefined){
let data110 = data105.stated;
const _errs265 = errors;
if((!(typeof data110 == "number")) && (data110 !== null)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/stated",schemaPath:"#/properties/checks/items/properties/stated/type",keyword:"type",params:{type: schema31.properties.checks.items.properties.stated.type},message:"must be number,null"}];
return false;
}
var valid32 = _errs265 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.computed !== undefined){
let data111 = data105.computed;
const _errs267 = errors;
if((!(typeof data111 == "number")) && (data111 !== null)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/computed",schemaPath:"#/properties/checks/items/properties/computed/type",keyword:"type",params:{type: schema31.properties.checks.items.properties.computed.type},message:"must be number,null"}];
return false;
}
var valid32 = _errs267 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.message !== undefined){
const _errs269 = errors;
if(typeof data105.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs269 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data105.places !== undefined){
let data113 = data105.places;
const _errs271 = errors;
if(errors === _errs271){
if(Array.isArray(data113)){
var valid34 = true;
const len9 = data113.length;
for(let i9=0; i9<len9; i9++){
let data114 = data113[i9];
const _errs273 = errors;
if(errors === _errs273){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing15;
if((((data114.start === undefined) && (missing15 = "start")) || ((data114.end === undefined) && (missing15 = "end"))) || ((data114.line === undefined) && (missing15 = "line"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9,schemaPath:"#/properties/checks/items/properties/places/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs275 = errors;
for(const key19 in data114){
if(!(((key19 === "start") || (key19 === "end")) || (key19 === "line"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9,schemaPath:"#/properties/checks/items/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
if(data114.start !== undefined){
let data115 = data114.start;
const _errs276 = errors;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs276){
if(typeof data115 == "number"){
if(data115 > 9007199254740991 || isNaN(data115)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data115 < 0 || isNaN(data115)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs276 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data114.end !== undefined){
let data116 = data114.end;
const _errs278 = errors;
if(!((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs278){
if(typeof data116 == "number"){
if(data116 > 9007199254740991 || isNaN(data116)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data116 < 0 || isNaN(data116)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs278 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data114.line !== undefined){
let data117 = data114.line;
const _errs280 = errors;
if(!((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs280){
if(typeof data117 == "number"){
if(data117 > 9007199254740991 || isNaN(data117)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data117 < 1 || isNaN(data117)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid35 = _errs280 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9,schemaPath:"#/properties/checks/items/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs273 === errors;
if(!valid34){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places",schemaPath:"#/properties/checks/items/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs271 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs254 === errors;
if(!valid31){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs252 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
let data118 = data.diagnostics;
const _errs282 = errors;
if(errors === _errs282){
if(Array.isArray(data118)){
var valid36 = true;
const len10 = data118.length;
for(let i10=0; i10<len10; i10++){
let data119 = data118[i10];
const _errs284 = errors;
if(errors === _errs284){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing16;
if((((data119.rule === undefined) && (missing16 = "rule")) || ((data119.severity === undefined) && (missing16 = "severity"))) || ((data119.message === undefined) && (missing16 = "message"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs286 = errors;
for(const key20 in data119){
if(!(((((((key20 === "rule") || (key20 === "severity")) || (key20 === "message")) || (key20 === "start")) || (key20 === "end")) || (key20 === "line")) || (key20 === "metrics"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10,schemaPath:"#/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs286 === errors){
if(data119.rule !== undefined){
const _errs287 = errors;
if(typeof data119.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/rule",schemaPath:"#/properties/diagnostics/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs287 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.severity !== undefined){
let data121 = data119.severity;
const _errs289 = errors;
if(typeof data121 !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data121 === "error") || (data121 === "warning")) || (data121 === "info"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.diagnostics.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs289 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.message !== undefined){
const _errs291 = errors;
if(typeof data119.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs291 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.start !== undefined){
let data123 = data119.start;
const _errs293 = errors;
if(!((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs293){
if(typeof data123 == "number"){
if(data123 > 9007199254740991 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data123 < 0 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs293 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.end !== undefined){
let data124 = data119.end;
const _errs295 = errors;
if(!((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs295){
if(typeof data124 == "number"){
if(data124 > 9007199254740991 || isNaN(data124)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data124 < 0 || isNaN(data124)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs295 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.line !== undefined){
let data125 = data119.line;
const _errs297 = errors;
if(!((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs297){
if(typeof data125 == "number"){
if(data125 > 9007199254740991 || isNaN(data125)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data125 < 1 || isNaN(data125)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid37 = _errs297 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data119.metrics !== undefined){
let data126 = data119.metrics;
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data126)){
var valid38 = true;
const len11 = data126.length;
for(let i11=0; i11<len11; i11++){
const _errs301 = errors;
if(typeof data126[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/metrics/" + i11,schemaPath:"#/properties/diagnostics/items/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs301 === errors;
if(!valid38){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/metrics",schemaPath:"#/properties/diagnostics/items/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs299 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10,schemaPath:"#/properties/diagnostics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs284 === errors;
if(!valid36){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs282 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
