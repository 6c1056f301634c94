// @ts-nocheck
// Written by “npm run validator” from the zod schema of the record; never edited by hand.

export const isRecord = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Record of report-extract","type":"object","properties":{"schemaVersion":{"type":"string","const":"1.0.0"},"source":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"mediaType":{"type":"string","enum":["text/plain","text/html"]},"encoding":{"type":"string"}},"required":["path","sha256","bytes","mediaType","encoding"],"additionalProperties":false},"report":{"type":"object","properties":{"title":{"type":["string","null"]},"year":{"anyOf":[{"type":"integer","minimum":1949,"maximum":2100},{"type":"null"}]},"issuer":{"anyOf":[{"type":"object","properties":{"name":{"type":"string","minLength":1},"level":{"type":"string","enum":["national","province","city","county","township","subdistrict","department","zone","village"]}},"required":["name","level"],"additionalProperties":false},{"type":"null"}]},"signedOn":{"anyOf":[{"type":"string","format":"date","pattern":"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},{"type":"null"}]},"publishedOn":{"anyOf":[{"type":"string","format":"date","pattern":"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$"},{"type":"null"}]}},"required":["title","year","issuer","signedOn","publishedOn"],"additionalProperties":false},"preamble":{"anyOf":[{"type":"object","properties":{"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["text","start","end"],"additionalProperties":false},{"type":"null"}]},"sections":{"type":"array","items":{"$ref":"#/$defs/Section"}},"metrics":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"},"label":{"type":"string"},"value":{"type":"number"},"unit":{"type":"string"},"unitText":{"type":"string"},"qualifier":{"type":"string","enum":["exact","min","max","approx"]},"basis":{"type":"string","enum":["stated","implied","derived"]},"period":{"type":"string","enum":["year","cumulative","prior","target"]},"scope":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}]},"section":{"type":["string","null"]},"evidence":{"type":"object","properties":{"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["quote","start","end","line"],"additionalProperties":false},"also":{"type":"array","items":{"type":"object","properties":{"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["quote","start","end","line"],"additionalProperties":false}},"context":{"type":"string"},"change":{"type":"object","properties":{"direction":{"type":"string","enum":["up","down","none"]},"value":{"type":["number","null"]},"unitText":{"type":"string"},"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["direction","value","unitText","quote","start","end"],"additionalProperties":false},"rule":{"type":"string"}},"required":["id","label","value","unit","unitText","qualifier","basis","period","scope","section","evidence","context","rule"],"additionalProperties":false}},"summary":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}}},"quantities":{"type":"array","items":{"type":"object","properties":{"value":{"type":"number"},"unitText":{"type":"string"},"baseValue":{"type":"number"},"qualifier":{"type":"string","enum":["exact","min","max","approx"]},"subject":{"type":["string","null"]},"action":{"type":["string","null"]},"metric":{"type":["string","null"]},"section":{"type":["string","null"]},"quote":{"type":"string","minLength":1},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"context":{"type":"string"}},"required":["value","unitText","baseValue","qualifier","subject","action","metric","section","quote","start","end","line","context"],"additionalProperties":false}},"problems":{"type":"array","items":{"type":"object","properties":{"section":{"type":"string"},"heading":{"type":["string","null"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["section","heading","text","start","end"],"additionalProperties":false}},"plans":{"type":"array","items":{"type":"object","properties":{"section":{"type":"string"},"heading":{"type":["string","null"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["section","heading","text","start","end"],"additionalProperties":false}},"citations":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"documentNumber":{"type":["string","null"]},"section":{"type":["string","null"]},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["title","documentNumber","section","start","end","line"],"additionalProperties":false}},"accounting":{"type":"object","properties":{"numerals":{"type":"integer","minimum":0,"maximum":9007199254740991},"metric":{"type":"integer","minimum":0,"maximum":9007199254740991},"quantity":{"type":"integer","minimum":0,"maximum":9007199254740991},"date":{"type":"integer","minimum":0,"maximum":9007199254740991},"citation":{"type":"integer","minimum":0,"maximum":9007199254740991},"name":{"type":"integer","minimum":0,"maximum":9007199254740991},"numbering":{"type":"integer","minimum":0,"maximum":9007199254740991},"unexplained":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["numerals","metric","quantity","date","citation","name","numbering","unexplained"],"additionalProperties":false},"checks":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"status":{"type":"string","enum":["pass","fail","uncertain"]},"metrics":{"type":"array","items":{"type":"string"}},"stated":{"type":["number","null"]},"computed":{"type":["number","null"]},"message":{"type":"string"},"places":{"type":"array","items":{"type":"object","properties":{"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["start","end","line"],"additionalProperties":false}}},"required":["rule","status","metrics","stated","computed","message","places"],"additionalProperties":false}},"diagnostics":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]},"message":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"metrics":{"type":"array","items":{"type":"string"}}},"required":["rule","severity","message"],"additionalProperties":false}}},"required":["schemaVersion","source","report","preamble","sections","metrics","summary","quantities","problems","plans","citations","accounting","checks","diagnostics"],"additionalProperties":false,"$defs":{"Section":{"type":"object","properties":{"id":{"type":"string","pattern":"^\\d+(?:\\.\\d+)*$"},"level":{"type":"integer","minimum":1,"maximum":9007199254740991},"marker":{"type":"object","properties":{"style":{"type":"string","enum":["chinese","chinese-paren","arabic","arabic-paren","arabic-half-paren","circled","ordinal","enumerator","sequence"]},"number":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","minLength":1}},"required":["style","number","text"],"additionalProperties":false},"heading":{"type":["string","null"]},"kind":{"type":"string","enum":["work","problems","leadership","plan","other"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"children":{"type":"array","items":{"$ref":"#/$defs/Section"}}},"required":["id","level","marker","heading","kind","start","end","children"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$", "u");
const pattern8 = new RegExp("^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$", "u");
const schema32 = {"type":"object","properties":{"id":{"type":"string","pattern":"^\\d+(?:\\.\\d+)*$"},"level":{"type":"integer","minimum":1,"maximum":9007199254740991},"marker":{"type":"object","properties":{"style":{"type":"string","enum":["chinese","chinese-paren","arabic","arabic-paren","arabic-half-paren","circled","ordinal","enumerator","sequence"]},"number":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","minLength":1}},"required":["style","number","text"],"additionalProperties":false},"heading":{"type":["string","null"]},"kind":{"type":"string","enum":["work","problems","leadership","plan","other"]},"text":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":9007199254740991},"end":{"type":"integer","minimum":0,"maximum":9007199254740991},"children":{"type":"array","items":{"$ref":"#/$defs/Section"}}},"required":["id","level","marker","heading","kind","start","end","children"],"additionalProperties":false};
const pattern7 = new RegExp("^\\d+(?:\\.\\d+)*$", "u");
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
if(!pattern7.test(data0)){
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
if(((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.report === undefined) && (missing0 = "report"))) || ((data.preamble === undefined) && (missing0 = "preamble"))) || ((data.sections === undefined) && (missing0 = "sections"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.quantities === undefined) && (missing0 = "quantities"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.plans === undefined) && (missing0 = "plans"))) || ((data.citations === undefined) && (missing0 = "citations"))) || ((data.accounting === undefined) && (missing0 = "accounting"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))){
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
if("1.0.0" !== data0){
validate20.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "1.0.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.path === undefined) && (missing1 = "path")) || ((data1.sha256 === undefined) && (missing1 = "sha256"))) || ((data1.bytes === undefined) && (missing1 = "bytes"))) || ((data1.mediaType === undefined) && (missing1 = "mediaType"))) || ((data1.encoding === undefined) && (missing1 = "encoding"))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "bytes")) || (key1 === "mediaType")) || (key1 === "encoding"))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.path !== undefined){
const _errs7 = errors;
if(typeof data1.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate20.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.bytes !== undefined){
let data4 = data1.bytes;
const _errs11 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data4 == "number"){
if(data4 > 9007199254740991 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"#/properties/source/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data1.mediaType !== undefined){
let data5 = data1.mediaType;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/mediaType",schemaPath:"#/properties/source/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "text/plain") || (data5 === "text/html"))){
validate20.errors = [{instancePath:instancePath+"/source/mediaType",schemaPath:"#/properties/source/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.mediaType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.encoding !== undefined){
const _errs15 = errors;
if(typeof data1.encoding !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"#/properties/source/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
let data7 = data.report;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((((data7.title === undefined) && (missing2 = "title")) || ((data7.year === undefined) && (missing2 = "year"))) || ((data7.issuer === undefined) && (missing2 = "issuer"))) || ((data7.signedOn === undefined) && (missing2 = "signedOn"))) || ((data7.publishedOn === undefined) && (missing2 = "publishedOn"))){
validate20.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!(((((key2 === "title") || (key2 === "year")) || (key2 === "issuer")) || (key2 === "signedOn")) || (key2 === "publishedOn"))){
validate20.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.title !== undefined){
let data8 = data7.title;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/report/title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type: schema31.properties.report.properties.title.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.year !== undefined){
let data9 = data7.year;
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
const _errs24 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err0 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs24){
if(typeof data9 == "number"){
if(data9 > 2100 || isNaN(data9)){
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
if(data9 < 1949 || isNaN(data9)){
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
var _valid0 = _errs24 === errors;
valid3 = valid3 || _valid0;
const _errs26 = errors;
if(data9 !== null){
const err3 = {instancePath:instancePath+"/report/year",schemaPath:"#/properties/report/properties/year/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs26 === errors;
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
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.issuer !== undefined){
let data10 = data7.issuer;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.name === undefined) && (missing3 = "name")) || ((data10.level === undefined) && (missing3 = "level"))){
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
const _errs32 = errors;
for(const key3 in data10){
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
if(_errs32 === errors){
if(data10.name !== undefined){
let data11 = data10.name;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(data11.length < 1){
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
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.level !== undefined){
let data12 = data10.level;
const _errs35 = errors;
if(typeof data12 !== "string"){
const err9 = {instancePath:instancePath+"/report/issuer/level",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((data12 === "national") || (data12 === "province")) || (data12 === "city")) || (data12 === "county")) || (data12 === "township")) || (data12 === "subdistrict")) || (data12 === "department")) || (data12 === "zone")) || (data12 === "village"))){
const err10 = {instancePath:instancePath+"/report/issuer/level",schemaPath:"#/properties/report/properties/issuer/anyOf/0/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.report.properties.issuer.anyOf[0].properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs35 === errors;
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
var _valid1 = _errs30 === errors;
valid4 = valid4 || _valid1;
const _errs37 = errors;
if(data10 !== null){
const err12 = {instancePath:instancePath+"/report/issuer",schemaPath:"#/properties/report/properties/issuer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs37 === errors;
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
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.signedOn !== undefined){
let data13 = data7.signedOn;
const _errs39 = errors;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
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
var _valid2 = _errs41 === errors;
valid6 = valid6 || _valid2;
const _errs43 = errors;
if(data13 !== null){
const err16 = {instancePath:instancePath+"/report/signedOn",schemaPath:"#/properties/report/properties/signedOn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs43 === errors;
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
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.publishedOn !== undefined){
let data14 = data7.publishedOn;
const _errs45 = errors;
const _errs46 = errors;
let valid7 = false;
const _errs47 = errors;
if(errors === _errs47){
if(errors === _errs47){
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
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
var _valid3 = _errs47 === errors;
valid7 = valid7 || _valid3;
const _errs49 = errors;
if(data14 !== null){
const err20 = {instancePath:instancePath+"/report/publishedOn",schemaPath:"#/properties/report/properties/publishedOn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs49 === errors;
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
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs45 === errors;
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
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preamble !== undefined){
let data15 = data.preamble;
const _errs51 = errors;
const _errs52 = errors;
let valid8 = false;
const _errs53 = errors;
if(errors === _errs53){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((((data15.text === undefined) && (missing4 = "text")) || ((data15.start === undefined) && (missing4 = "start"))) || ((data15.end === undefined) && (missing4 = "end"))){
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
const _errs55 = errors;
for(const key4 in data15){
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
if(_errs55 === errors){
if(data15.text !== undefined){
const _errs56 = errors;
if(typeof data15.text !== "string"){
const err24 = {instancePath:instancePath+"/preamble/text",schemaPath:"#/properties/preamble/anyOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.start !== undefined){
let data17 = data15.start;
const _errs58 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err25 = {instancePath:instancePath+"/preamble/start",schemaPath:"#/properties/preamble/anyOf/0/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(errors === _errs58){
if(typeof data17 == "number"){
if(data17 > 9007199254740991 || isNaN(data17)){
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
if(data17 < 0 || isNaN(data17)){
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
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.end !== undefined){
let data18 = data15.end;
const _errs60 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err28 = {instancePath:instancePath+"/preamble/end",schemaPath:"#/properties/preamble/anyOf/0/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(errors === _errs60){
if(typeof data18 == "number"){
if(data18 > 9007199254740991 || isNaN(data18)){
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
if(data18 < 0 || isNaN(data18)){
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
var valid9 = _errs60 === errors;
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
var _valid4 = _errs53 === errors;
valid8 = valid8 || _valid4;
const _errs62 = errors;
if(data15 !== null){
const err32 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs62 === errors;
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
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data19 = data.sections;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data19)){
var valid10 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs66 = errors;
if(!(validate21(data19[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid10 = _errs66 === errors;
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
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data21 = data.metrics;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data21)){
var valid11 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs69 = errors;
if(errors === _errs69){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((((((((((((((data22.id === undefined) && (missing5 = "id")) || ((data22.label === undefined) && (missing5 = "label"))) || ((data22.value === undefined) && (missing5 = "value"))) || ((data22.unit === undefined) && (missing5 = "unit"))) || ((data22.unitText === undefined) && (missing5 = "unitText"))) || ((data22.qualifier === undefined) && (missing5 = "qualifier"))) || ((data22.basis === undefined) && (missing5 = "basis"))) || ((data22.period === undefined) && (missing5 = "period"))) || ((data22.scope === undefined) && (missing5 = "scope"))) || ((data22.section === undefined) && (missing5 = "section"))) || ((data22.evidence === undefined) && (missing5 = "evidence"))) || ((data22.context === undefined) && (missing5 = "context"))) || ((data22.rule === undefined) && (missing5 = "rule"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key5 in data22){
if(!(func1.call(schema31.properties.metrics.items.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data22.id !== undefined){
let data23 = data22.id;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/id",schemaPath:"#/properties/metrics/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/id",schemaPath:"#/properties/metrics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.label !== undefined){
const _errs74 = errors;
if(typeof data22.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/label",schemaPath:"#/properties/metrics/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.value !== undefined){
const _errs76 = errors;
if(!(typeof data22.value == "number")){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/properties/metrics/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.unit !== undefined){
const _errs78 = errors;
if(typeof data22.unit !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/unit",schemaPath:"#/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.unitText !== undefined){
const _errs80 = errors;
if(typeof data22.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/unitText",schemaPath:"#/properties/metrics/items/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.qualifier !== undefined){
let data28 = data22.qualifier;
const _errs82 = errors;
if(typeof data28 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/qualifier",schemaPath:"#/properties/metrics/items/properties/qualifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data28 === "exact") || (data28 === "min")) || (data28 === "max")) || (data28 === "approx"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/qualifier",schemaPath:"#/properties/metrics/items/properties/qualifier/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.qualifier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.basis !== undefined){
let data29 = data22.basis;
const _errs84 = errors;
if(typeof data29 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/basis",schemaPath:"#/properties/metrics/items/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data29 === "stated") || (data29 === "implied")) || (data29 === "derived"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/basis",schemaPath:"#/properties/metrics/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.period !== undefined){
let data30 = data22.period;
const _errs86 = errors;
if(typeof data30 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/period",schemaPath:"#/properties/metrics/items/properties/period/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data30 === "year") || (data30 === "cumulative")) || (data30 === "prior")) || (data30 === "target"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/period",schemaPath:"#/properties/metrics/items/properties/period/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.period.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.scope !== undefined){
let data31 = data22.scope;
const _errs88 = errors;
const _errs89 = errors;
let valid13 = false;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data31 === "string"){
if(data31.length < 1){
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
var _valid5 = _errs90 === errors;
valid13 = valid13 || _valid5;
const _errs92 = errors;
if(data31 !== null){
const err36 = {instancePath:instancePath+"/metrics/" + i1+"/scope",schemaPath:"#/properties/metrics/items/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid5 = _errs92 === errors;
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
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs88 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.section !== undefined){
let data32 = data22.section;
const _errs94 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/section",schemaPath:"#/properties/metrics/items/properties/section/type",keyword:"type",params:{type: schema31.properties.metrics.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.evidence !== undefined){
let data33 = data22.evidence;
const _errs96 = errors;
if(errors === _errs96){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if(((((data33.quote === undefined) && (missing6 = "quote")) || ((data33.start === undefined) && (missing6 = "start"))) || ((data33.end === undefined) && (missing6 = "end"))) || ((data33.line === undefined) && (missing6 = "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data33){
if(!((((key6 === "quote") || (key6 === "start")) || (key6 === "end")) || (key6 === "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data33.quote !== undefined){
let data34 = data33.quote;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data34 === "string"){
if(data34.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/quote",schemaPath:"#/properties/metrics/items/properties/evidence/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/quote",schemaPath:"#/properties/metrics/items/properties/evidence/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs99 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data33.start !== undefined){
let data35 = data33.start;
const _errs101 = errors;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if(typeof data35 == "number"){
if(data35 > 9007199254740991 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data35 < 0 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/start",schemaPath:"#/properties/metrics/items/properties/evidence/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs101 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data33.end !== undefined){
let data36 = data33.end;
const _errs103 = errors;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs103){
if(typeof data36 == "number"){
if(data36 > 9007199254740991 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/end",schemaPath:"#/properties/metrics/items/properties/evidence/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data33.line !== undefined){
let data37 = data33.line;
const _errs105 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if(typeof data37 == "number"){
if(data37 > 9007199254740991 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/evidence/line",schemaPath:"#/properties/metrics/items/properties/evidence/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
var valid12 = _errs96 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.also !== undefined){
let data38 = data22.also;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data38)){
var valid15 = true;
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
const _errs109 = errors;
if(errors === _errs109){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing7;
if(((((data39.quote === undefined) && (missing7 = "quote")) || ((data39.start === undefined) && (missing7 = "start"))) || ((data39.end === undefined) && (missing7 = "end"))) || ((data39.line === undefined) && (missing7 = "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2,schemaPath:"#/properties/metrics/items/properties/also/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key7 in data39){
if(!((((key7 === "quote") || (key7 === "start")) || (key7 === "end")) || (key7 === "line"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2,schemaPath:"#/properties/metrics/items/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data39.quote !== undefined){
let data40 = data39.quote;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data40 === "string"){
if(data40.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/quote",schemaPath:"#/properties/metrics/items/properties/also/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/quote",schemaPath:"#/properties/metrics/items/properties/also/items/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs112 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.start !== undefined){
let data41 = data39.start;
const _errs114 = errors;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if(typeof data41 == "number"){
if(data41 > 9007199254740991 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/start",schemaPath:"#/properties/metrics/items/properties/also/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs114 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.end !== undefined){
let data42 = data39.end;
const _errs116 = errors;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if(typeof data42 == "number"){
if(data42 > 9007199254740991 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/end",schemaPath:"#/properties/metrics/items/properties/also/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs116 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.line !== undefined){
let data43 = data39.line;
const _errs118 = errors;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if(typeof data43 == "number"){
if(data43 > 9007199254740991 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data43 < 1 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/also/" + i2+"/line",schemaPath:"#/properties/metrics/items/properties/also/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
var valid15 = _errs109 === errors;
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
var valid12 = _errs107 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.context !== undefined){
const _errs120 = errors;
if(typeof data22.context !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/context",schemaPath:"#/properties/metrics/items/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs120 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.change !== undefined){
let data45 = data22.change;
const _errs122 = errors;
if(errors === _errs122){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing8;
if(((((((data45.direction === undefined) && (missing8 = "direction")) || ((data45.value === undefined) && (missing8 = "value"))) || ((data45.unitText === undefined) && (missing8 = "unitText"))) || ((data45.quote === undefined) && (missing8 = "quote"))) || ((data45.start === undefined) && (missing8 = "start"))) || ((data45.end === undefined) && (missing8 = "end"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change",schemaPath:"#/properties/metrics/items/properties/change/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs124 = errors;
for(const key8 in data45){
if(!((((((key8 === "direction") || (key8 === "value")) || (key8 === "unitText")) || (key8 === "quote")) || (key8 === "start")) || (key8 === "end"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change",schemaPath:"#/properties/metrics/items/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data45.direction !== undefined){
let data46 = data45.direction;
const _errs125 = errors;
if(typeof data46 !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/direction",schemaPath:"#/properties/metrics/items/properties/change/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data46 === "up") || (data46 === "down")) || (data46 === "none"))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/direction",schemaPath:"#/properties/metrics/items/properties/change/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.metrics.items.properties.change.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs125 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.value !== undefined){
let data47 = data45.value;
const _errs127 = errors;
if((!(typeof data47 == "number")) && (data47 !== null)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/value",schemaPath:"#/properties/metrics/items/properties/change/properties/value/type",keyword:"type",params:{type: schema31.properties.metrics.items.properties.change.properties.value.type},message:"must be number,null"}];
return false;
}
var valid17 = _errs127 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.unitText !== undefined){
const _errs129 = errors;
if(typeof data45.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/unitText",schemaPath:"#/properties/metrics/items/properties/change/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs129 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.quote !== undefined){
let data49 = data45.quote;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data49 === "string"){
if(data49.length < 1){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/quote",schemaPath:"#/properties/metrics/items/properties/change/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/quote",schemaPath:"#/properties/metrics/items/properties/change/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs131 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.start !== undefined){
let data50 = data45.start;
const _errs133 = errors;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if(typeof data50 == "number"){
if(data50 > 9007199254740991 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/start",schemaPath:"#/properties/metrics/items/properties/change/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid17 = _errs133 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.end !== undefined){
let data51 = data45.end;
const _errs135 = errors;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs135){
if(typeof data51 == "number"){
if(data51 > 9007199254740991 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/change/end",schemaPath:"#/properties/metrics/items/properties/change/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid17 = _errs135 === errors;
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
var valid12 = _errs122 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.rule !== undefined){
const _errs137 = errors;
if(typeof data22.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/metrics/" + i1+"/rule",schemaPath:"#/properties/metrics/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs137 === errors;
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
var valid11 = _errs69 === errors;
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
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data53 = data.summary;
const _errs139 = errors;
if(errors === _errs139){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key9 in data53){
const _errs141 = errors;
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
var valid18 = _errs141 === errors;
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
for(const key10 in data53){
let data54 = data53[key10];
const _errs144 = errors;
if(errors === _errs144){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 in data54){
const _errs146 = errors;
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
var valid20 = _errs146 === errors;
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
for(const key12 in data54){
const _errs149 = errors;
if(!(typeof data54[key12] == "number")){
validate20.errors = [{instancePath:instancePath+"/summary/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid21 = _errs149 === errors;
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
var valid19 = _errs144 === errors;
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
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantities !== undefined){
let data56 = data.quantities;
const _errs151 = errors;
if(errors === _errs151){
if(Array.isArray(data56)){
var valid22 = true;
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
const _errs153 = errors;
if(errors === _errs153){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if((((((((((((((data57.value === undefined) && (missing9 = "value")) || ((data57.unitText === undefined) && (missing9 = "unitText"))) || ((data57.baseValue === undefined) && (missing9 = "baseValue"))) || ((data57.qualifier === undefined) && (missing9 = "qualifier"))) || ((data57.subject === undefined) && (missing9 = "subject"))) || ((data57.action === undefined) && (missing9 = "action"))) || ((data57.metric === undefined) && (missing9 = "metric"))) || ((data57.section === undefined) && (missing9 = "section"))) || ((data57.quote === undefined) && (missing9 = "quote"))) || ((data57.start === undefined) && (missing9 = "start"))) || ((data57.end === undefined) && (missing9 = "end"))) || ((data57.line === undefined) && (missing9 = "line"))) || ((data57.context === undefined) && (missing9 = "context"))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3,schemaPath:"#/properties/quantities/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs155 = errors;
for(const key13 in data57){
if(!(func1.call(schema31.properties.quantities.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3,schemaPath:"#/properties/quantities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs155 === errors){
if(data57.value !== undefined){
const _errs156 = errors;
if(!(typeof data57.value == "number")){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/value",schemaPath:"#/properties/quantities/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs156 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.unitText !== undefined){
const _errs158 = errors;
if(typeof data57.unitText !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/unitText",schemaPath:"#/properties/quantities/items/properties/unitText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs158 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.baseValue !== undefined){
const _errs160 = errors;
if(!(typeof data57.baseValue == "number")){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/baseValue",schemaPath:"#/properties/quantities/items/properties/baseValue/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs160 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.qualifier !== undefined){
let data61 = data57.qualifier;
const _errs162 = errors;
if(typeof data61 !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/qualifier",schemaPath:"#/properties/quantities/items/properties/qualifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data61 === "exact") || (data61 === "min")) || (data61 === "max")) || (data61 === "approx"))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/qualifier",schemaPath:"#/properties/quantities/items/properties/qualifier/enum",keyword:"enum",params:{allowedValues: schema31.properties.quantities.items.properties.qualifier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs162 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.subject !== undefined){
let data62 = data57.subject;
const _errs164 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/subject",schemaPath:"#/properties/quantities/items/properties/subject/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.subject.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs164 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.action !== undefined){
let data63 = data57.action;
const _errs166 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/action",schemaPath:"#/properties/quantities/items/properties/action/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.action.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs166 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.metric !== undefined){
let data64 = data57.metric;
const _errs168 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/metric",schemaPath:"#/properties/quantities/items/properties/metric/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.metric.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs168 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.section !== undefined){
let data65 = data57.section;
const _errs170 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/section",schemaPath:"#/properties/quantities/items/properties/section/type",keyword:"type",params:{type: schema31.properties.quantities.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs170 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.quote !== undefined){
let data66 = data57.quote;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data66 === "string"){
if(data66.length < 1){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/quote",schemaPath:"#/properties/quantities/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/quote",schemaPath:"#/properties/quantities/items/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs172 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.start !== undefined){
let data67 = data57.start;
const _errs174 = errors;
if(!((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs174){
if(typeof data67 == "number"){
if(data67 > 9007199254740991 || isNaN(data67)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data67 < 0 || isNaN(data67)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/start",schemaPath:"#/properties/quantities/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs174 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.end !== undefined){
let data68 = data57.end;
const _errs176 = errors;
if(!((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if(typeof data68 == "number"){
if(data68 > 9007199254740991 || isNaN(data68)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data68 < 0 || isNaN(data68)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/end",schemaPath:"#/properties/quantities/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs176 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.line !== undefined){
let data69 = data57.line;
const _errs178 = errors;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if(typeof data69 == "number"){
if(data69 > 9007199254740991 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data69 < 1 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/line",schemaPath:"#/properties/quantities/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data57.context !== undefined){
const _errs180 = errors;
if(typeof data57.context !== "string"){
validate20.errors = [{instancePath:instancePath+"/quantities/" + i3+"/context",schemaPath:"#/properties/quantities/items/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs180 === errors;
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
var valid22 = _errs153 === errors;
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
var valid0 = _errs151 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data71 = data.problems;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data71)){
var valid24 = true;
const len4 = data71.length;
for(let i4=0; i4<len4; i4++){
let data72 = data71[i4];
const _errs184 = errors;
if(errors === _errs184){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing10;
if((((((data72.section === undefined) && (missing10 = "section")) || ((data72.heading === undefined) && (missing10 = "heading"))) || ((data72.text === undefined) && (missing10 = "text"))) || ((data72.start === undefined) && (missing10 = "start"))) || ((data72.end === undefined) && (missing10 = "end"))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs186 = errors;
for(const key14 in data72){
if(!(((((key14 === "section") || (key14 === "heading")) || (key14 === "text")) || (key14 === "start")) || (key14 === "end"))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs186 === errors){
if(data72.section !== undefined){
const _errs187 = errors;
if(typeof data72.section !== "string"){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/section",schemaPath:"#/properties/problems/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs187 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data72.heading !== undefined){
let data74 = data72.heading;
const _errs189 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/heading",schemaPath:"#/properties/problems/items/properties/heading/type",keyword:"type",params:{type: schema31.properties.problems.items.properties.heading.type},message:"must be string,null"}];
return false;
}
var valid25 = _errs189 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data72.text !== undefined){
const _errs191 = errors;
if(typeof data72.text !== "string"){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/text",schemaPath:"#/properties/problems/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs191 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data72.start !== undefined){
let data76 = data72.start;
const _errs193 = errors;
if(!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs193){
if(typeof data76 == "number"){
if(data76 > 9007199254740991 || isNaN(data76)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data76 < 0 || isNaN(data76)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/start",schemaPath:"#/properties/problems/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs193 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data72.end !== undefined){
let data77 = data72.end;
const _errs195 = errors;
if(!((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77)))){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs195){
if(typeof data77 == "number"){
if(data77 > 9007199254740991 || isNaN(data77)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data77 < 0 || isNaN(data77)){
validate20.errors = [{instancePath:instancePath+"/problems/" + i4+"/end",schemaPath:"#/properties/problems/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs195 === errors;
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
var valid24 = _errs184 === errors;
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
var valid0 = _errs182 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
let data78 = data.plans;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data78)){
var valid26 = true;
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
let data79 = data78[i5];
const _errs199 = errors;
if(errors === _errs199){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing11;
if((((((data79.section === undefined) && (missing11 = "section")) || ((data79.heading === undefined) && (missing11 = "heading"))) || ((data79.text === undefined) && (missing11 = "text"))) || ((data79.start === undefined) && (missing11 = "start"))) || ((data79.end === undefined) && (missing11 = "end"))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs201 = errors;
for(const key15 in data79){
if(!(((((key15 === "section") || (key15 === "heading")) || (key15 === "text")) || (key15 === "start")) || (key15 === "end"))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5,schemaPath:"#/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
if(data79.section !== undefined){
const _errs202 = errors;
if(typeof data79.section !== "string"){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/section",schemaPath:"#/properties/plans/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs202 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data79.heading !== undefined){
let data81 = data79.heading;
const _errs204 = errors;
if((typeof data81 !== "string") && (data81 !== null)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/heading",schemaPath:"#/properties/plans/items/properties/heading/type",keyword:"type",params:{type: schema31.properties.plans.items.properties.heading.type},message:"must be string,null"}];
return false;
}
var valid27 = _errs204 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data79.text !== undefined){
const _errs206 = errors;
if(typeof data79.text !== "string"){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/text",schemaPath:"#/properties/plans/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs206 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data79.start !== undefined){
let data83 = data79.start;
const _errs208 = errors;
if(!((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83)))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs208){
if(typeof data83 == "number"){
if(data83 > 9007199254740991 || isNaN(data83)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/start",schemaPath:"#/properties/plans/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs208 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data79.end !== undefined){
let data84 = data79.end;
const _errs210 = errors;
if(!((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84)))){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs210){
if(typeof data84 == "number"){
if(data84 > 9007199254740991 || isNaN(data84)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data84 < 0 || isNaN(data84)){
validate20.errors = [{instancePath:instancePath+"/plans/" + i5+"/end",schemaPath:"#/properties/plans/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs210 === errors;
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
var valid26 = _errs199 === errors;
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
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data85 = data.citations;
const _errs212 = errors;
if(errors === _errs212){
if(Array.isArray(data85)){
var valid28 = true;
const len6 = data85.length;
for(let i6=0; i6<len6; i6++){
let data86 = data85[i6];
const _errs214 = errors;
if(errors === _errs214){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing12;
if(((((((data86.title === undefined) && (missing12 = "title")) || ((data86.documentNumber === undefined) && (missing12 = "documentNumber"))) || ((data86.section === undefined) && (missing12 = "section"))) || ((data86.start === undefined) && (missing12 = "start"))) || ((data86.end === undefined) && (missing12 = "end"))) || ((data86.line === undefined) && (missing12 = "line"))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6,schemaPath:"#/properties/citations/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs216 = errors;
for(const key16 in data86){
if(!((((((key16 === "title") || (key16 === "documentNumber")) || (key16 === "section")) || (key16 === "start")) || (key16 === "end")) || (key16 === "line"))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6,schemaPath:"#/properties/citations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs216 === errors){
if(data86.title !== undefined){
const _errs217 = errors;
if(typeof data86.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/title",schemaPath:"#/properties/citations/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs217 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data86.documentNumber !== undefined){
let data88 = data86.documentNumber;
const _errs219 = errors;
if((typeof data88 !== "string") && (data88 !== null)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/documentNumber",schemaPath:"#/properties/citations/items/properties/documentNumber/type",keyword:"type",params:{type: schema31.properties.citations.items.properties.documentNumber.type},message:"must be string,null"}];
return false;
}
var valid29 = _errs219 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data86.section !== undefined){
let data89 = data86.section;
const _errs221 = errors;
if((typeof data89 !== "string") && (data89 !== null)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/section",schemaPath:"#/properties/citations/items/properties/section/type",keyword:"type",params:{type: schema31.properties.citations.items.properties.section.type},message:"must be string,null"}];
return false;
}
var valid29 = _errs221 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data86.start !== undefined){
let data90 = data86.start;
const _errs223 = errors;
if(!((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs223){
if(typeof data90 == "number"){
if(data90 > 9007199254740991 || isNaN(data90)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data90 < 0 || isNaN(data90)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/start",schemaPath:"#/properties/citations/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid29 = _errs223 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data86.end !== undefined){
let data91 = data86.end;
const _errs225 = errors;
if(!((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs225){
if(typeof data91 == "number"){
if(data91 > 9007199254740991 || isNaN(data91)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data91 < 0 || isNaN(data91)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/end",schemaPath:"#/properties/citations/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid29 = _errs225 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data86.line !== undefined){
let data92 = data86.line;
const _errs227 = errors;
if(!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs227){
if(typeof data92 == "number"){
if(data92 > 9007199254740991 || isNaN(data92)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data92 < 1 || isNaN(data92)){
validate20.errors = [{instancePath:instancePath+"/citations/" + i6+"/line",schemaPath:"#/properties/citations/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
var valid28 = _errs214 === errors;
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
var valid0 = _errs212 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounting !== undefined){
let data93 = data.accounting;
const _errs229 = errors;
if(errors === _errs229){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing13;
if(((((((((data93.numerals === undefined) && (missing13 = "numerals")) || ((data93.metric === undefined) && (missing13 = "metric"))) || ((data93.quantity === undefined) && (missing13 = "quantity"))) || ((data93.date === undefined) && (missing13 = "date"))) || ((data93.citation === undefined) && (missing13 = "citation"))) || ((data93.name === undefined) && (missing13 = "name"))) || ((data93.numbering === undefined) && (missing13 = "numbering"))) || ((data93.unexplained === undefined) && (missing13 = "unexplained"))){
validate20.errors = [{instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs231 = errors;
for(const key17 in data93){
if(!((((((((key17 === "numerals") || (key17 === "metric")) || (key17 === "quantity")) || (key17 === "date")) || (key17 === "citation")) || (key17 === "name")) || (key17 === "numbering")) || (key17 === "unexplained"))){
validate20.errors = [{instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs231 === errors){
if(data93.numerals !== undefined){
let data94 = data93.numerals;
const _errs232 = errors;
if(!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs232){
if(typeof data94 == "number"){
if(data94 > 9007199254740991 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data94 < 0 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/accounting/numerals",schemaPath:"#/properties/accounting/properties/numerals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs232 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data93.metric !== undefined){
let data95 = data93.metric;
const _errs234 = errors;
if(!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95)))){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs234){
if(typeof data95 == "number"){
if(data95 > 9007199254740991 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data95 < 0 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/accounting/metric",schemaPath:"#/properties/accounting/properties/metric/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid30 = _errs234 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data93.quantity !== undefined){
let data96 = data93.quantity;
const _errs236 = errors;
if(!((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96)))){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs236){
if(typeof data96 == "number"){
if(data96 > 9007199254740991 || isNaN(data96)){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data96 < 0 || isNaN(data96)){
validate20.errors = [{instancePath:instancePath+"/accounting/quantity",schemaPath:"#/properties/accounting/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data93.date !== undefined){
let data97 = data93.date;
const _errs238 = errors;
if(!((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97)))){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs238){
if(typeof data97 == "number"){
if(data97 > 9007199254740991 || isNaN(data97)){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data97 < 0 || isNaN(data97)){
validate20.errors = [{instancePath:instancePath+"/accounting/date",schemaPath:"#/properties/accounting/properties/date/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data93.citation !== undefined){
let data98 = data93.citation;
const _errs240 = errors;
if(!((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98)))){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs240){
if(typeof data98 == "number"){
if(data98 > 9007199254740991 || isNaN(data98)){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data98 < 0 || isNaN(data98)){
validate20.errors = [{instancePath:instancePath+"/accounting/citation",schemaPath:"#/properties/accounting/properties/citation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data93.name !== undefined){
let data99 = data93.name;
const _errs242 = errors;
if(!((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99)))){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs242){
if(typeof data99 == "number"){
if(data99 > 9007199254740991 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data99 < 0 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/accounting/name",schemaPath:"#/properties/accounting/properties/name/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data93.numbering !== undefined){
let data100 = data93.numbering;
const _errs244 = errors;
if(!((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100)))){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs244){
if(typeof data100 == "number"){
if(data100 > 9007199254740991 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/accounting/numbering",schemaPath:"#/properties/accounting/properties/numbering/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data93.unexplained !== undefined){
let data101 = data93.unexplained;
const _errs246 = errors;
if(!((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101)))){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs246){
if(typeof data101 == "number"){
if(data101 > 9007199254740991 || isNaN(data101)){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data101 < 0 || isNaN(data101)){
validate20.errors = [{instancePath:instancePath+"/accounting/unexplained",schemaPath:"#/properties/accounting/properties/unexplained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
var valid0 = _errs229 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data102 = data.checks;
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data102)){
var valid31 = true;
const len7 = data102.length;
for(let i7=0; i7<len7; i7++){
let data103 = data102[i7];
const _errs250 = errors;
if(errors === _errs250){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing14;
if((((((((data103.rule === undefined) && (missing14 = "rule")) || ((data103.status === undefined) && (missing14 = "status"))) || ((data103.metrics === undefined) && (missing14 = "metrics"))) || ((data103.stated === undefined) && (missing14 = "stated"))) || ((data103.computed === undefined) && (missing14 = "computed"))) || ((data103.message === undefined) && (missing14 = "message"))) || ((data103.places === undefined) && (missing14 = "places"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key18 in data103){
if(!(((((((key18 === "rule") || (key18 === "status")) || (key18 === "metrics")) || (key18 === "stated")) || (key18 === "computed")) || (key18 === "message")) || (key18 === "places"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data103.rule !== undefined){
const _errs253 = errors;
if(typeof data103.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/rule",schemaPath:"#/properties/checks/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs253 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.status !== undefined){
let data105 = data103.status;
const _errs255 = errors;
if(typeof data105 !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/status",schemaPath:"#/properties/checks/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data105 === "pass") || (data105 === "fail")) || (data105 === "uncertain"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/status",schemaPath:"#/properties/checks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs255 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.metrics !== undefined){
let data106 = data103.metrics;
const _errs257 = errors;
if(errors === _errs257){
if(Array.isArray(data106)){
var valid33 = true;
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
const _errs259 = errors;
if(typeof data106[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/metrics/" + i8,schemaPath:"#/properties/checks/items/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs259 === errors;
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
var valid32 = _errs257 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.stated !== undefined){
let data108 = data103.stated;
const _errs261 = errors;
if((!(typeof data108 == "number")) && (data108 !== null)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/stated",schemaPath:"#/properties/checks/items/properties/stated/type",keyword:"type",params:{type: schema31.properties.checks.items.properties.stated.type},message:"must be number,null"}];
return false;
}
var valid32 = _errs261 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.computed !== undefined){
let data109 = data103.computed;
const _errs263 = errors;
if((!(typeof data109 == "number")) && (data109 !== null)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/computed",schemaPath:"#/properties/checks/items/properties/computed/type",keyword:"type",params:{type: schema31.properties.checks.items.properties.computed.type},message:"must be number,null"}];
return false;
}
var valid32 = _errs263 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.message !== undefined){
const _errs265 = errors;
if(typeof data103.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs265 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data103.places !== undefined){
let data111 = data103.places;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data111)){
var valid34 = true;
const len9 = data111.length;
for(let i9=0; i9<len9; i9++){
let data112 = data111[i9];
const _errs269 = errors;
if(errors === _errs269){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing15;
if((((data112.start === undefined) && (missing15 = "start")) || ((data112.end === undefined) && (missing15 = "end"))) || ((data112.line === undefined) && (missing15 = "line"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9,schemaPath:"#/properties/checks/items/properties/places/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs271 = errors;
for(const key19 in data112){
if(!(((key19 === "start") || (key19 === "end")) || (key19 === "line"))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9,schemaPath:"#/properties/checks/items/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs271 === errors){
if(data112.start !== undefined){
let data113 = data112.start;
const _errs272 = errors;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs272){
if(typeof data113 == "number"){
if(data113 > 9007199254740991 || isNaN(data113)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data113 < 0 || isNaN(data113)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/start",schemaPath:"#/properties/checks/items/properties/places/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs272 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data112.end !== undefined){
let data114 = data112.end;
const _errs274 = errors;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs274){
if(typeof data114 == "number"){
if(data114 > 9007199254740991 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data114 < 0 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/end",schemaPath:"#/properties/checks/items/properties/places/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs274 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data112.line !== undefined){
let data115 = data112.line;
const _errs276 = errors;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs276){
if(typeof data115 == "number"){
if(data115 > 9007199254740991 || isNaN(data115)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data115 < 1 || isNaN(data115)){
validate20.errors = [{instancePath:instancePath+"/checks/" + i7+"/places/" + i9+"/line",schemaPath:"#/properties/checks/items/properties/places/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
var valid34 = _errs269 === errors;
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
var valid32 = _errs267 === errors;
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
var valid31 = _errs250 === errors;
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
var valid0 = _errs248 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
let data116 = data.diagnostics;
const _errs278 = errors;
if(errors === _errs278){
if(Array.isArray(data116)){
var valid36 = true;
const len10 = data116.length;
for(let i10=0; i10<len10; i10++){
let data117 = data116[i10];
const _errs280 = errors;
if(errors === _errs280){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing16;
if((((data117.rule === undefined) && (missing16 = "rule")) || ((data117.severity === undefined) && (missing16 = "severity"))) || ((data117.message === undefined) && (missing16 = "message"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs282 = errors;
for(const key20 in data117){
if(!(((((((key20 === "rule") || (key20 === "severity")) || (key20 === "message")) || (key20 === "start")) || (key20 === "end")) || (key20 === "line")) || (key20 === "metrics"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10,schemaPath:"#/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs282 === errors){
if(data117.rule !== undefined){
const _errs283 = errors;
if(typeof data117.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/rule",schemaPath:"#/properties/diagnostics/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs283 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.severity !== undefined){
let data119 = data117.severity;
const _errs285 = errors;
if(typeof data119 !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data119 === "error") || (data119 === "warning")) || (data119 === "info"))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.diagnostics.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs285 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.message !== undefined){
const _errs287 = errors;
if(typeof data117.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs287 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.start !== undefined){
let data121 = data117.start;
const _errs289 = errors;
if(!((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs289){
if(typeof data121 == "number"){
if(data121 > 9007199254740991 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data121 < 0 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/start",schemaPath:"#/properties/diagnostics/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs289 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.end !== undefined){
let data122 = data117.end;
const _errs291 = errors;
if(!((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs291){
if(typeof data122 == "number"){
if(data122 > 9007199254740991 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data122 < 0 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/end",schemaPath:"#/properties/diagnostics/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs291 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.line !== undefined){
let data123 = data117.line;
const _errs293 = errors;
if(!((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123)))){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs293){
if(typeof data123 == "number"){
if(data123 > 9007199254740991 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data123 < 1 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/line",schemaPath:"#/properties/diagnostics/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data117.metrics !== undefined){
let data124 = data117.metrics;
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data124)){
var valid38 = true;
const len11 = data124.length;
for(let i11=0; i11<len11; i11++){
const _errs297 = errors;
if(typeof data124[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/diagnostics/" + i10+"/metrics/" + i11,schemaPath:"#/properties/diagnostics/items/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs297 === errors;
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
var valid37 = _errs295 === errors;
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
var valid36 = _errs280 === errors;
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
var valid0 = _errs278 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
